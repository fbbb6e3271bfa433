# Reminders: once or again and again.

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
remind-about-this = ⏰ Remind me about this
remind-set = ⏰ I'll remind you { $when }: { $text }
reminder-push = ⏰ { $text }
reminder-push-client = ⏰ <b>{ $name }</b>: { $text }
reminder-done = ✓ Done
reminder-later = 💤 Later…
reminder-cancel = ✖️ Remove
reminder-undo = ↩️ Undo
reminder-card = 👤 Card
reminder-look = <b>{ $text }</b>
reminder-look-when = 🕐 { $when }
reminder-look-sent = ⏳ Reminded, not done yet
reminder-look-repeat = 🔁 { $rule }
reminder-is-done = ✓ Done: { $text }
reminder-is-cancelled = Removed: { $text }
reminder-is-back = It's back. I'll remind you { $when }: { $text }
reminders-title = <b>Coming up</b>
reminders-none = Nothing is coming up. /remind sets a reminder; payments bring their own.
reminders-line = { $when }: { $text }
reminders-page = Page { $page } of { $pages }, { $count } in all
reminders-first = ⏮ First page
reminders-last = Last page ⏭
reminders-back = ← Coming up
reminders-find = 🔎 Find
reminders-find-ask = What are you looking for? Type a day (<code>25 November</code>), a client or a few words.
reminders-found = <b>{ $text }</b>: { $count } found
reminders-add = ➕ New reminder
reminders-all = ⏰ Coming up

error-reminder-gone = This reminder is no longer here.
error-reminder-unknown = Nothing coming up holds that. Try a day, a client or another word.
error-reminder-closed = This reminder is closed already.
error-message-gone = I can't see that message any more. Please forward it once more.
error-reminder-empty = What shall I remind you of? Please type it in words.
error-reminder-too-long = A reminder can have { $limit } characters at most. Shorten it, or answer your long message with “remind me tomorrow at 10”: its beginning becomes the reminder.

schedule-pick =
    <b>{ $text }</b>
    When exactly?
schedule-both = Both
schedule-twin = <b>{ $text }</b>: there is the very same reminder already.
schedule-twin-open = Open it
schedule-twin-anyway = ➕ Another one
schedule-client = 👤 { $name }
schedule-client-away = 🗄 { $name } (archived)
schedule-next = Next: { $days }
fix-day = 📅 Day
fix-time = 🕐 Time
fix-repeat = 🔁 Repeat
fix-client = 👤 Client
fix-text = ✏️ Words
fix-once = Just once
fix-nobody = Nobody in particular
fix-day-ask =
    <b>{ $text }</b>
    Which day? Choose or type it: <code>25 November</code>, <code>on Friday</code>.
fix-time-ask =
    <b>{ $text }</b>
    What time? Choose or type it: <code>10:30</code>.
fix-repeat-ask =
    <b>{ $text }</b>
    How often? Choose or type it: <code>every other Tuesday until March</code>, <code>last working day of the month</code>.
fix-client-ask =
    <b>{ $text }</b>
    Which client is it about? Choose or type the name.
fix-text-ask =
    <b>{ $text }</b>
    What should it say? Type the new words.
reminder-is-done-for-now = ✓ Done for this time: { $text }
schedule-series = 🔁 The whole series

error-schedule-unreadable = I couldn't read a time there. Try <i>tomorrow at 10</i>, <i>every Friday at 9</i> or <i>last working day of the month</i>.
error-before-unknown = Before what? I know no reminder like that. Please type a day and an hour.
error-rule-over = That would be over before it began. Please give a later end.
error-client-unclear = I can't tell which client you mean. Type the full name, or choose one.
