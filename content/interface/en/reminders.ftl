# One-off reminders.

remind-ask-text = What shall I remind you of?
remind-ask-text-client = <b>{ $name }</b>: what shall I remind you of?
remind-ask-when =
    <b>{ $text }</b>
    When? Choose, or type a date and a time such as <code>25.11 14:30</code>.
remind-hour = In an hour
remind-evening = Today, 18:00
remind-morning = Tomorrow, 9:00
remind-days2 = In 2 days, 9:00
remind-monday = Monday, 9:00
remind-week = In a week, 9:00
remind-set = ⏰ I'll remind you { $when }: { $text }
reminder-push = ⏰ { $text }
reminder-push-client = ⏰ <b>{ $name }</b>: { $text }
reminder-done = ✓ Done
reminder-later = 💤 Later…
reminder-cancel = ✖️ Take away
reminder-undo = ↩️ Undo
reminder-card = 👤 Card
reminder-is-done = ✓ Done: { $text }
reminder-is-cancelled = Taken away: { $text }
reminder-is-back = It's back. I'll remind you { $when }: { $text }
reminders-title = <b>Coming up</b>
reminders-none = Nothing is coming up. /remind sets a reminder; payments bring their own.
reminders-line = { $when }: { $text }
reminders-line-sent = not done yet: { $text }
reminders-add = ➕ New reminder
reminders-all = ⏰ Coming up

error-reminder-gone = This reminder is no longer here.
error-reminder-closed = This reminder is closed already.
error-reminder-empty = What shall I remind you of? Please type it in words.
error-reminder-too-long = A reminder can have { $limit } characters at most.
