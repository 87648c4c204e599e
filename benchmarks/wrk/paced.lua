-- Sends so many requests a second in all, evenly spaced, whether or not earlier ones were slow: each thread has a
-- timetable, and a connection that is free waits for the next place in it.
--   wrk … -s paced.lua <address> -- <requests a second of one thread> <Authorization>
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } instant;
  int clock_gettime(int clock, instant *now);
]]
local monotonic = 1
local now = ffi.new("instant")

local function milliseconds()
  ffi.C.clock_gettime(monotonic, now)
  return tonumber(now.seconds) * 1000 + tonumber(now.nanoseconds) / 1e6
end

local interval, due

function init(arguments)
  interval = 1000 / tonumber(arguments[1])
  wrk.headers["Authorization"] = arguments[2]
  due = milliseconds()
end

function delay()
  due = due + interval
  return math.max(0, due - milliseconds())
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("%.0f requests/s; p50 %.2f, p99 %.2f, p99.9 %.2f, max %.1f ms; errors %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    latency:percentile(99.9) / 1000, latency.max / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
