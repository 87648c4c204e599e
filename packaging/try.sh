#!/bin/sh
# Does the package work where nothing else is? Unpacks it in an empty folder, starts it with an empty environment, asks
# whether it is ready, backs its data up and restores them, stops it, and looks at how it ended.
#   try.sh <hashwatt-version.tar.gz>
set -eu

package=$(readlink -f "$1")
folder=$(mktemp -d)
server=
cleanup() {
    [ -z "$server" ] || kill -9 "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT
fail() {
    printf 'package: %s\n' "$1" >&2
    cat "$folder/log" >&2 2>/dev/null || true
    exit 1
}

cd "$folder"
tar -xzf "$package"
program=$(echo hashwatt-*/hashwatt)
bare() { env -i PATH="$PATH" HOME="$folder" "$folder/$program" "$@"; }

bare --version | grep -q '^hashwatt ' || fail 'does not tell its version'
bare demo --no-serve >demo.txt || fail 'the demo does not run'

# The shell becomes the launcher and the launcher the JVM, so that the number is the server's own.
(exec env -i PATH="$PATH" HOME="$folder" HASHWATT_UI_PORT=0 "$folder/$program" serve --port 0 >said 2>log) &
server=$!
waited=0
until url=$(sed -n 's/^Hashwatt is ready at \([^ ]*\) .*/\1/p' said 2>/dev/null) && [ -n "$url" ]; do
    kill -0 "$server" 2>/dev/null || fail 'ended instead of starting'
    waited=$((waited + 1))
    [ "$waited" -lt 300 ] || fail 'was not ready after 30 s'
    sleep 0.1
done
cat said
curl -fsS "$url/health/ready" >ready || fail 'is not ready'
grep -q '"status":"UP"' ready || fail "says $(cat ready)"
if [ -r "/proc/$server/cmdline" ]; then
    tr '\0' ' ' <"/proc/$server/cmdline" | grep -q -- '-Xmx512m -XX:+ExitOnOutOfMemoryError' \
        || fail 'does not end when it has run out of memory'
fi
code=0
(cd "$(mktemp -d)" && exec env -i PATH="$PATH" HOME="$folder" HASHWATT_HEAP=lots "$folder/$program" serve) 2>refusal || code=$?
[ "$code" -eq 2 ] && grep -q HASHWATT_HEAP refusal || fail "takes a heap that is none ($code): $(cat refusal)"
bare backup early.zip 2>refusal && fail 'backed up a database that the server has'
grep -q -- '--server' refusal || fail "does not say how to back up: $(cat refusal)"

kill "$server"
code=0
wait "$server" || code=$?
server=
[ "$code" -eq 0 ] || fail "ended with $code when told to stop"

bare backup backup.zip || fail 'cannot be backed up'
mv hashwatt-data before
bare restore backup.zip || fail 'cannot be restored'
printf 'package: works\n'
