-- As fast as the connections go.
--   wrk … -s full.lua <address> -- <Authorization> [<If-None-Match>]
function init(arguments)
  wrk.headers["Authorization"] = arguments[1]
  wrk.headers["If-None-Match"] = arguments[2]
end

function done(summary)
  local errors = summary.errors
  io.write(string.format("%.0f %d\n", summary.requests / (summary.duration / 1e6),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
