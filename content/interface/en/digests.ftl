# The morning's plan and the evening's look back.

settings-digests = ☀️ Daily plan
digests =
    <b>Daily plan and look back</b>
    ☀️ The plan of the day: { $morning }
    🌙 The look back: { $evening }

    The morning brings today's money, reports, reminders, awaited answers and calls. The evening says what was done and what can wait until tomorrow. Both come on your working days only, and never when there is nothing to say.
digest-off = not sent
digest-at = at { $time }
digest-morning = ☀️ Change the morning
digest-evening = 🌙 Change the evening
digest-morning-ask = When shall I send you the plan of the day? Choose, or type an hour such as <code>8:15</code>.
digest-evening-ask = When shall I look back on the day with you? Choose, or type an hour such as <code>18:30</code>.
digest-off-button = Don't send
digest-offer = ☀️ Send me this in the mornings
digest-title = ☀️ <b>Good morning.</b> { $day }
digest-calls = Best by phone
digest-call = 📞 <b>{ $name }</b>: from { $time }

lookback = 🌙 <b>Your day</b>: { $day }
lookback-button = 🌙 Look back
lookback-back = ← Your day
lookback-offer = 🌙 Send me this in the evenings
lookback-done = Done
lookback-open = Still open
lookback-money = 💰 <b>{ $name }</b>: { $sum } came in
lookback-note = ✓ { $text }
lookback-touch = 💬 <b>{ $name }</b>: { $channel }, { $outcome }
lookback-touch-about = 💬 <b>{ $name }</b>: { $what }, { $channel }, { $outcome }
lookback-more = … and { $count } more
lookback-none-open = Nothing is left open. You can rest easy.
lookback-empty = A quiet day: nothing was noted and nothing is left open.
lookback-ahead = { $day }: { $count ->
    [one] { $count } thing is planned
   *[other] { $count } things are planned
}
lookback-move = → { $day }
lookback-all = → Everything: { $day }
lookback-moved = Moved: { $when }.
command-day = The day behind you: done and open

error-digest-morning = The plan of the day comes before noon. Try 8:30.
error-digest-evening = The look back comes in the afternoon or the evening. Try 18:00.
error-digest-unreadable = I couldn't read an hour there. Try <code>8:30</code>.
