# Routines with a client (rhythms in the code): reports that go out again and again, and keeping in touch.

card-rhythms = 🔄 Routines
rhythms-title = <b>{ $name }</b>: routines
rhythms-none =
    <b>{ $name }</b>: no routines yet.
    A report that goes out regularly, or a hello every few weeks: I keep count and remind you in time.
rhythms-add-report = ➕ Report
rhythms-add-touch = 🤝 Keep in touch
rhythms-back = ← Routines
rhythm-report-line = 📊 { $name }: { $when }. Next: { $day }
rhythm-report-over = 📊 { $name }: { $when }. Over.
rhythm-touch-line = 🤝 In touch every { $days ->
    [one] day
   *[other] { $days } days
}. Due: { $day }
rhythm-name = { $often ->
    [week] Weekly report
    [month] Monthly report
    [day] Daily report
   *[other] Report
}
rhythm-report-ask =
    <b>{ $name }</b>: when does the report go out? Choose, or type it, with its name if you like:
    <code>monthly, by the 5th working day</code>
    <code>every other Friday SEO report</code>
rhythm-touch-ask = <b>{ $name }</b>: how often do you want to be in touch? Choose, or type it: <code>every 3 weeks</code>. I count from your last contact.
rhythm-days = { $days ->
    [one] Every day
   *[other] Every { $days } days
}
rhythm-pick = Which of these is it?
rhythm-name-ask = What is this report called? In the client's language: it goes into the text.
rhythm-title = 📊 <b>{ $name }</b>: { $report }
rhythm-when = { $when }
rhythm-at = { $when }, { $time }
rhythm-ahead = Goes out:
rhythm-date = • { $day }
rhythm-date-holiday = • { $meant } is a holiday, so { $day }
rhythm-date-weekend = • { $meant } is at the weekend, so { $day }
rhythm-date-counted = • { $day }, not { $meant }: public holidays don't count
rhythm-lead = { $lead ->
    [one] I remind you { $lead } working day before, with the checklist, and on the day with the text.
   *[other] I remind you { $lead } working days before, with the checklist, and on the day with the text.
}
rhythm-lead-style = That is a day more than usual: a phlegmatic client reads every figure.
rhythm-country = Working days: { $country }.
rhythm-history = So far:
rhythm-sent = ✓ { $day }: { $late ->
    [0] sent in time
    [one] sent { $late } day late
   *[other] sent { $late } days late
}
rhythm-skipped = ⏭ { $day }: skipped
rhythm-missed = ✖️ { $day }: not sent, as far as I know
rhythm-set = ✓ It's set.
rhythm-is-back = ✓ It's back.
rhythm-removed = Removed: { $what }. No more reminders about it.
rhythm-touch-title = 🤝 <b>{ $name }</b>: in touch every { $days ->
    [one] day
   *[other] { $days } days
}
rhythm-touch-last = Last contact: { $day }.
rhythm-touch-never = No contact noted yet; I count from { $day }.
rhythm-touch-due = Due by { $day }. Any contact you note starts the count again.
rhythm-next = Next reminder: { $when }.
rhythm-archived = While { $name } is in the archive, I keep quiet.
rhythm-change = 🗓 Another time
rhythm-rename = ✏️ Name
rhythm-remove = ✖️ Remove
rhythm-undo = ↩️ Undo
rhythm-sent-early = ✅ Sent already
rhythm-sent-now = ✅ Sent
rhythm-skip = ⏭ Skip this one
rhythm-later-today = 💤 Later today
rhythm-later-morning = 🌅 Tomorrow
rhythm-text = 💬 The text
rhythm-other-channel = 💬 Other channel
rhythm-wrote = ✍️ Wrote
rhythm-called = 📞 Called
rhythm-unreached = 📵 Not reached
rhythm-elsewhere = 🤝 Another way
rhythm-not-now = 🙅 Not now
rhythm-nudge-prepare = 📊 <b>{ $name }</b>: { $report }, time to prepare it. { $days ->
    [0] It goes out today.
    [one] It goes out in { $days } working day, on { $day }.
   *[other] It goes out in { $days } working days, on { $day }.
}
rhythm-nudge-send = 📤 <b>{ $name }</b>: { $report } goes out today.
rhythm-nudge-late = 🕗 <b>{ $name }</b>: { $report } was to go out on { $day }, { $late ->
    [one] { $late } day ago.
   *[other] { $late } days ago.
}
rhythm-nudge-missed = The previous one, for { $day }, was never marked as sent.
rhythm-late-1 = It happens. Today is better than a perfect tomorrow.
rhythm-late-2 = If something is missing, send what there is and name the day for the rest: silence worries more than a gap.
rhythm-late-3 = Please decide today: send it, or skip it and tell the client so. A promised report that never comes costs trust.
rhythm-late-last = This is the last time I ask about this one. It stays under /today until you send or skip it.
rhythm-nudge-touch = 🤝 <b>{ $name }</b>: { $days ->
    [one] { $days } day
   *[other] { $days } days
} without contact.
rhythm-touch-why = You wanted to be in touch every { $days ->
    [one] day
   *[other] { $days } days
}. Nothing is needed from them: a friendly line is enough.
rhythm-touch-again = I mentioned it before. If it doesn't suit, “Not now” gives it a rest.
rhythm-checklist = Before it goes out:
rhythm-closed-sent = ✓ Noted: { $report } sent to { $name }, { $channel }. { $late ->
    [0] In time.
    [one] { $late } day late.
   *[other] { $late } days late.
}
rhythm-closed-skipped = ⏭ Skipped: { $report }, { $day }.
rhythm-closed-next = Next: { $day }.
rhythm-kept = ✓ Noted: { $name }, { $channel }. Next contact by { $day }.
rhythm-rested = All right. I'll come back to { $name } on { $day }.
rhythm-settled = The report of { $day } is marked as sent.

agenda-rhythm = Reports and contacts
agenda-rhythm-report = 📊 <b>{ $name }</b>: { $report } goes out
agenda-rhythm-prepare = 📊 <b>{ $name }</b>: { $report }, to prepare for { $day }
agenda-rhythm-late = 📊 <b>{ $name }</b>: { $report } was due on { $day }
agenda-rhythm-touch = 🤝 <b>{ $name }</b>: time to be in touch
agenda-rhythm-touch-late = 🤝 <b>{ $name }</b>: contact was due on { $day }

error-rhythm-gone = This routine is no longer here.
error-rhythm-there = Not needed: there is one like it already.
error-rhythm-many = I keep { $limit } routines with one client at most. Remove one first.
error-rhythm-archived = This client is in the archive. Restore them first: “Edit” on the card.
error-rhythm-too-often = A routine counts in days: <i>every Friday</i>, <i>every 14 days</i>.
error-rhythm-unreadable = I couldn't read a routine there. Try <i>monthly, by the 5th working day</i>, <i>every other Friday</i> or <i>last working day of the month</i>.
error-rhythm-once = That would be just once. For a single report, “Remind me” on the card is better; a routine is <i>every Friday</i> or <i>monthly by the 10th</i>.
error-rhythm-name-empty = What is it called? A few words, please.
error-rhythm-name-long = A name can have { $limit } characters at most.
error-cadence-range = From one day to { $limit } days: <code>every 30 days</code>.
error-cadence-unreadable = How many days? For example <code>30</code> or <code>every 3 weeks</code>.
error-report-closed = That report is closed already.
error-workday-impossible = No month has that many working days. <i>By the 5th working day</i> or <i>last working day of the month</i> work.
