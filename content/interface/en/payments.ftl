# Money a client owes: entering it, the nudge and its answers.

payment-ask-sum =
    <b>{ $name }</b>: which sum, and by when?
    For example: <code>1500 lei, 25 November</code>. The sum alone is fine too.
payment-ask-day = { $sum } by which day? Choose, or type a date such as <code>25.11</code>.
day-today = Today
day-tomorrow = Tomorrow
day-in3 = In 3 days
day-week = In a week
day-weeks2 = In two weeks
day-month-end = End of the month
payment-title = <b>{ $name }</b>: { $sum }
payment-due = Due { $day }, { $when }.
payment-promised = Promised by { $day }, { $when }.
payment-invoice = Invoice { $invoice }.
payment-next = I'll remind you { $when }.
payment-no-next = I won't bring it up again on my own.
payment-paid = ✓ Paid. No more nudges.
payment-cancelled = Not expected any more. No nudges.
payment-already = It was marked already.
payment-pay = ✓ Paid
payment-promise = 🤝 Promised…
payment-say = 💬 The wording
payment-move = 📅 Move the date
payment-number = 🔢 Invoice number
payment-drop = ✖️ Not expected
payment-undo = ↩️ Undo
payment-add = ➕ Another payment
payments-title = <b>{ $name }</b>: what is open
payment-ask-promise = Promised by which day? I'll keep quiet until the morning after.
payment-ask-move = What is the new date?
payment-ask-invoice = What's the number of the invoice? I use it in the texts.
payment-none = There is no open payment of <b>{ $name }</b> yet. Enter one, and the wording comes with the right sum and date.

error-payment-gone = This payment is no longer here.
error-payment-closed = This payment is closed. Undo that first.
error-payment-none = There is no open payment yet. Add one with “Payment” on the card.
error-invoice-unreadable = An invoice number has up to { $limit } characters, for example 127.

# The nudge.
nudge-again = <i>This may have reached you already: I was interrupted while sending it.</i>
nudge-coming = 💰 <b>{ $name }</b> owes { $sum } by { $day }.
nudge-due = 💰 Today is the day: <b>{ $name }</b>, { $sum }.
nudge-overdue = 💰 <b>{ $name }</b>: { $sum } was due { $day }. { $when }.
nudge-promise_broken = 💰 <b>{ $name }</b> promised { $sum } by { $day }. Has it come?
nudge-why-coming = Why now: { $days ->
    [one] one day is left.
   *[other] { $days } days are left.
}
nudge-why-due = Why now: it is due today.
nudge-why-overdue = Why now: the date has passed.
nudge-why-promise_broken = Why now: the promised day has passed.
nudge-paid = ✓ Paid
nudge-promised = 🤝 Promised…
nudge-snooze = 💤 Later…
nudge-channel-other = 🔀 Other channel
nudge-card = 👤 Card
snooze-ask = When shall I come back with this?
snooze-hour = In an hour
snooze-morning = Tomorrow morning
snooze-days3 = In 3 days
snoozed = I'll come back { $when }.
