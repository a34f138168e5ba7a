-- Gives each connection's requests the sessions in turn, and says what the run came to in one line.
local sessions, turn = {}, 0
for line in io.lines(os.getenv("SESSIONS")) do sessions[#sessions + 1] = line end

request = function()
    turn = turn % #sessions + 1
    return wrk.format("GET", nil, { ["Cookie"] = sessions[turn] })
end

-- Between half and one and a half times as long as PAUSE says, in ms: people do not click in step.
local pause = tonumber(os.getenv("PAUSE") or "0")
if pause > 0 then
    delay = function()
        return math.random(pause / 2, pause * 3 / 2)
    end
end

done = function(summary, latency)
    local errors = summary.errors
    io.write(string.format("figures %.0f %.0f %.0f %d\n", latency:percentile(50) / 1000, latency:percentile(95) / 1000,
        summary.requests / (summary.duration / 1e6), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
