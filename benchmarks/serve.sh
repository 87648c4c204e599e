#!/usr/bin/env bash
# Measures the served product, each figure beside its target or its peer. Needs wrk and curl (Debian has both).
#   serve.sh [h2 | postgresql]      the server on a database that is thrown away afterwards; some six minutes
# Everything happens on this machine, takes a bounded time, and what it started it ends.
set -euo pipefail

cd "$(dirname "$(readlink -f "$0")")/.."
readonly database=${1:-h2}
readonly groups=20 pairs=3 rate=1000 paced_seconds=60 full_seconds=20 starts=5 prices=90000 start_port=18087
readonly json='Content-Type: application/json' csv='Content-Type: text/csv'
folder=$(mktemp -d)
started=()

end_all() {
    local process
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || continue
        wait "$process" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap end_all EXIT

field() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p'; }
made() { sed -n 's/^{"id":"\([^"]*\)".*/\1/p'; }
post() { curl -fsS -H "$auth" -H "${3:-$json}" --data-binary "$2" "$api/$1"; }
row() { printf '%-58s %s\n' "$1" "$2"; }
now_ms() { echo $(($(date +%s%N) / 1000000)); }

# await <file> <text>: a line with the text stands in it
await() {
    local waited
    for ((waited = 0; waited < 600; waited++)); do
        grep -q "$2" "$1" 2>/dev/null && return
        sleep 0.1
    done
    cat "$1" >&2
    return 1
}

find_java() {
    local home
    for home in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/* /opt/*; do
        if grep -qsE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
            java=$home/bin/java
            return
        fi
    done
    return 1
}

start_database() {
    : >"$folder/settings"
    if [ "$database" = h2 ]; then return; fi
    mkfifo "$folder/alive"
    "$java" -cp benchmarks/target/benchmarks.jar io.hashwatt.benchmarks.serve.TemporaryPostgresql \
        <"$folder/alive" >"$folder/postgresql" 2>"$folder/postgresql.log" &
    started+=($!)
    exec 8>"$folder/alive"
    await "$folder/postgresql" ready
    grep '^hashwatt' "$folder/postgresql" >"$folder/settings"
}

# launch <port> [option of the JVM …]: sets server. As the launcher starts it.
launch() {
    local port=$1
    shift
    : >"$folder/said"
    HASHWATT_DATA_FOLDER=$folder/data HASHWATT_UI_PORT=0 \
        HASHWATT_RATE_LIMIT_PER_SECOND=1000000 HASHWATT_RATE_LIMIT_BURST=1000000 \
        "$java" -XX:+UseSerialGC -Xmx512m -Xlog:disable "$@" -jar server/target/quick/hashwatt.jar serve --port "$port" \
        --config "$folder/settings" >"$folder/said" 2>"$folder/log" &
    server=$!
    started+=("$server")
}

# start_server [option of the JVM …]: sets server, url and api.
start_server() {
    launch 0 "$@"
    await "$folder/said" 'is ready at'
    url=$(sed -n 's/^Hashwatt is ready at \([^ ]*\) .*/\1/p' "$folder/said")
    api=$url/api/v1
}

stop_server() {
    kill "$server"
    wait "$server" || true
}

log_in() {
    local token session
    token=$(sed -n 's/.*token=\(.*\)/\1/p' "$folder/said")
    session=$(curl -fsS -H "$json" "$api/sessions" -d '{"one_time_token": "'"$token"'"}' | field session)
    credential="Bearer $(curl -fsS -H "Authorization: Bearer $session" -H "$json" "$api/api-keys" \
        -d '{"name": "measurement", "role": "ADMIN"}' | field secret)"
    auth="Authorization: $credential"
}

# quarter_hours <first, seconds since 1970> <how many>
quarter_hours() {
    awk -v first="$1" -v count="$2" 'BEGIN {
        print "start_utc,minutes,price_per_mwh"
        for (i = 0; i < count; i++)
            print strftime("%Y-%m-%dT%H:%M:%SZ", first + 900 * i, 1) ",15," (i * 37 % 190) - 20 ".50"
    }'
}

# One day of quarter-hours, twenty groups with limits, planned.
make_plan() {
    local site power bitcoin difficulty group
    site=$(post sites '{"name": "North", "zone": "Europe/Berlin", "currency": "EUR", "power_cap_watts": 9000000}' | made)
    for ((group = 1; group <= groups; group++)); do
        post "sites/$site/groups" '{"name": "Hall '$group'", "miners": 100, "model": "Antminer S21",
            "min_up_minutes": 60, "min_down_minutes": 30, "start_cost": 2, "max_starts_per_day": 4}' >"$folder/group"
    done
    power=$(post price-series '{"name": "Power", "kind": "POWER", "area": "DE-LU", "currency": "EUR",
        "zone": "Europe/Berlin"}' | made)
    bitcoin=$(post price-series '{"name": "Bitcoin", "kind": "BITCOIN", "currency": "EUR"}' | made)
    difficulty=$(post price-series '{"name": "Difficulty", "kind": "DIFFICULTY"}' | made)
    post "price-series/$power/imports" "$(quarter_hours 1768435200 96)" "$csv" >/dev/null
    post "price-series/$bitcoin/imports" $'time_utc,price\n2026-01-14T00:00:00Z,82000' "$csv" >/dev/null
    post "price-series/$difficulty/imports" \
        $'time_utc,height,difficulty\n2026-01-08T00:00:00Z,931392,146472570619930' "$csv" >/dev/null
    curl -fsS -X PUT -H "$auth" -H "$json" -H 'If-None-Match: *' "$api/sites/$site/market" -d '{"power_series_id": "'"$power"'",
        "hashprice": {"basis": "DERIVED", "bitcoin_series_id": "'"$bitcoin"'", "difficulty_series_id": "'"$difficulty"'",
        "fee_share": 0.02, "pool_fee": 0.01}}' >/dev/null
    plan=$api/plans/$(post "sites/$site/plans" '{"from": "2026-01-15T00:00:00Z", "to": "2026-01-16T00:00:00Z"}' | made)
    curl -fsS -H "$auth" -D "$folder/headers" "$plan" >"$folder/plan.json"
    etag=$(sed -n 's/^[Ee][Tt][Aa]g: \(.*\)\r$/\1/p' "$folder/headers")
}

start_peer() {
    local libs
    libs=$(printf '%s:' server/target/quick/libs/*.jar | tr ':' '\n' | grep -v '/hashwatt-' | paste -sd:)
    "$java" -XX:+UseSerialGC -Xmx512m -Xlog:disable -cp "benchmarks/target/benchmarks.jar:$libs" \
        io.hashwatt.benchmarks.serve.BareServer "$folder/plan.json" >"$folder/peer" 2>"$folder/peer.log" &
    started+=($!)
    await "$folder/peer" '^http'
    peer=$(grep -m 1 '^http' "$folder/peer")
    cmp <(curl -fsS "$peer") "$folder/plan.json"
}

full() { wrk -t1 -c16 -d"$1"s -s benchmarks/wrk/full.lua "$2" -- "$credential" "${3:-none}" | tail -n 1; }

measure_reading() {
    local pair ours theirs ratio ratios=()
    full 10 "$plan" >/dev/null
    row "plan of 96 slots x $groups groups ($(wc -c <"$folder/plan.json") bytes), $rate/s for $paced_seconds s" \
        "$(wrk -t1 -c16 -d${paced_seconds}s --latency -s benchmarks/wrk/paced.lua "$plan" -- $rate "$credential" | tail -n 1)"
    full 10 "$peer" >/dev/null
    for ((pair = 1; pair <= pairs; pair++)); do
        ours=$(full $full_seconds "$plan")
        theirs=$(full $full_seconds "$peer")
        ratio=$(awk -v a="${ours% *}" -v b="${theirs% *}" 'BEGIN { printf "%.2f", a / b }')
        ratios+=("$ratio")
        row "at most, requests/s (errors), pair $pair" "ours $ours, bare $theirs, ratio $ratio"
    done
    row 'at most with If-None-Match, requests/s (errors)' "ours $(full $full_seconds "$plan" "$etag")"
}

measure_import() {
    local run series began
    quarter_hours 1672531200 $prices >"$folder/prices.csv"
    for run in 1 2 3; do
        series=$(post price-series '{"name": "Import '"$run"'", "kind": "POWER", "area": "X'"$run"'", "currency": "EUR",
            "zone": "Europe/Berlin"}' | made)
        began=$(now_ms)
        post "price-series/$series/imports" "@$folder/prices.csv" "$csv" >/dev/null
        row "import of $prices prices, run $run (target 3000 ms)" "$(($(now_ms) - began)) ms"
    done
}

# measure_start <name> [option of the JVM …]: from exec to the first answer that it is ready
measure_start() {
    local name=$1 run began process times=()
    shift
    for ((run = 0; run < starts; run++)); do
        began=$(now_ms)
        launch $start_port "$@"
        process=$server
        # Asking costs time of the processor that the server is starting on: until it listens the shell asks by itself.
        until { exec 7<>"/dev/tcp/127.0.0.1/$start_port"; } 2>/dev/null; do
            kill -0 "$process"
            sleep 0.05
        done
        exec 7>&-
        until curl -fsS "http://127.0.0.1:$start_port/health/ready" >"$folder/ready" 2>/dev/null; do
            kill -0 "$process"
            sleep 0.05
        done
        times+=($(($(now_ms) - began)))
        [ $run -lt $((starts - 1)) ] || [ "$name" != 'with the cache' ] || measure_memory
        await "$folder/said" 'is ready at'
        stop_server
    done
    row "start to first answer $name, ms" "$(printf '%s\n' "${times[@]}" | sort -n | paste -sd' ')"
}

measure_memory() {
    sleep 60
    row 'resident memory 60 s after the start (target 400 MB)' "$(awk '/VmRSS/ { print int($2 / 1024) " MB" }' "/proc/$server/status")"
}

find_java
./hashwatt warm
mvn -q -B -DskipTests package -pl benchmarks -am
start_database
row 'machine' "$(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $database"
start_server -XX:AOTCache=server/target/quick/server.aot
log_in
make_plan
start_peer
measure_reading
measure_import
stop_server
measure_start 'with the cache' -XX:AOTCache=server/target/quick/server.aot
measure_start 'without it' -XX:Tier4InvocationThreshold=30000 -XX:Tier4MinInvocationThreshold=10000 \
    -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=200000
