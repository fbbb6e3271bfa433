# The day and the week.

agenda-today = <b>Today</b>: { $day }
agenda-week = <b>The next seven days</b>
agenda-today-none = <b>Today</b>: { $day }. Nothing needs you: no money due, no reminders, no answers to wait for. Enjoy the quiet.
agenda-week-none = Nothing is planned for the next seven days. Enjoy the quiet; /remind sets a reminder.
agenda-heading = <b>{ $text }</b>
agenda-late = Not done yet
agenda-money = Money
agenda-note = Reminders
agenda-waiting = Waiting for an answer
agenda-money-late = 💰 <b>{ $name }</b>, { $sum }: { $late }
agenda-money-broken = 💰 <b>{ $name }</b>, { $sum }: was promised by { $day }
agenda-money-due = 💰 <b>{ $name }</b>, { $sum }: due
agenda-money-promised = 💰 <b>{ $name }</b>, { $sum }: promised for this day
agenda-money-nudge = 💰 { $time }: <b>{ $name }</b>, { $sum }: time for a word about it
agenda-note-line = ⏰ { $text }
agenda-note-line-at = ⏰ { $when }: { $text }
agenda-waiting-line = ⏳ <b>{ $name }</b>: { $channel }, since { $day }
agenda-today-button = 📋 Today
agenda-week-button = 🗓 Seven days
agenda-today-back = ← Today
agenda-week-back = ← Seven days
command-today = Today: money, reminders, waiting
command-week = The next seven days
