# When a manager is left in peace, and pushes that come late.

settings-gate = 🌙 Quiet times
gate =
    <b>When I keep quiet</b>
    Quiet hours: { $quiet }
    Days off: { $days }
    Public holidays: { $country }
    Vacation: { $vacation }
    Unanswered reminders: { $again }

    Reminders about payments wait until you are back. A reminder you set for an hour comes at that hour, even at night; only a vacation holds it.
gate-none = none
gate-hours = { $from } to { $until }
gate-until = until { $day }
gate-again-on = asked again after 2 hours and next morning
gate-again-off = not asked again
gate-quiet = 🌙 Quiet hours
gate-days = 📅 Days off
gate-country = 🎉 Public holidays
gate-vacation = 🏖 Vacation
gate-vacation-end = 🏖 I'm back
gate-ask-again = 🔁 Ask again
gate-ask-once = 🔁 Don't ask again
gate-quiet-ask = When shall I keep quiet? Choose, or type it, for example <code>22:30-7:00</code>.
gate-quiet-off = No quiet hours
gate-days-ask = On which days shall I keep quiet? Tap a day to change it.
gate-country-ask = Whose public holidays are your days off?
gate-country-none = None
gate-vacation-ask = Until which day are you away, that day included? For example <i>5 December</i>. Everything waits until the morning after.
push-from-night = 🌙 From last night, { $time }:
push-from = 🕐 This was meant for { $when }:
summary-title = <b>{ $count } reminders are late</b>, here they are in one message:
summary-more = … and { $count } more: /reminders

error-quiet-unreadable = I couldn't read the hours there. Try <code>22:30-7:00</code>.
error-days-off-all = One working day has to stay.
