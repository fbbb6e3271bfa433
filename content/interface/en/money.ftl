# Money in all its turns: parts, disputes, pauses, the ladder of nudges, the history, /money.

payment-part = ➗ Part of it
payment-more = ⋯ More…
payment-history = 📜 History
payment-ladder = 🔔 How I remind
payment-paper = 📎 Document
payment-parts = Came so far: { $paid }. Still open: { $rest }.
payment-document = Document: { $document }
payment-distant = That is years away. If the year is a slip, move the date.
payment-disputed = ⚖️ Disputed: { $point }
payment-paused-pause = ⏸ Quiet until { $until }.
payment-paused-not_received = 🧾 They didn't have the invoice. Quiet until { $until }.
payment-paused-approval = ⏳ Waiting for approval at their side. Quiet until { $until }.
payment-paused-run = 🏦 In their payment run. Quiet until { $until }.
payment-reason = Reason: { $reason }
payment-ask-part =
    How much of it has come? { $rest } is open.
    For example: <code>500</code>, or with the day: <code>500, 20 November</code>.
payment-ask-document = Which document does it rest on? A name, a number or a link: <i>Act 12 of 3 November</i>.
payment-ask-point = What exactly do they dispute? One line, in neutral words: it goes into the texts.
payment-ask-pause = Quiet until which day? That morning I take it up again where it was.
payment-ask-reason = Quiet until { $day }. Why? A few words for later, if you like.
payment-twin = { $sum } by { $day } is on this client's file already. The same payment?
payment-twin-same = Yes, the same: keep one
payment-twin-both = No, another one: keep both
payment-one = It stays one payment. Nothing was added.
undone = ↩️ Undone. It is as it was before.

outcome-ask = <b>{ $name }</b>: what came of it?
outcome-voicemail = 📼 Voicemail
outcome-unreachable = 📵 Not reached
outcome-not_received = 🧾 Invoice not received
outcome-approval = ⏳ Awaiting approval
outcome-run = 🏦 In payment run
outcome-dispute = ⚖️ They dispute it…
outcome-settled = ⚖️ Dispute settled
outcome-pause = ⏸ Pause…
outcome-resume = ▶️ End the pause
outcome-payment = ← The payment
pause-week = A week
pause-weeks2 = Two weeks
pause-month = A month
pause-months3 = Three months
pause-no-reason = No reason

nudge-part = ➗ Part of it
nudge-more = ⋯ More…
nudge-part_paid = 💰 <b>{ $name }</b>: { $paid } has come, { $sum } is still open. { $when }.
nudge-disputed = ⚖️ <b>{ $name }</b> disputes { $sum }: { $point }
nudge-why-overdue_second = Why now: the date passed a while ago, and the money isn't here.
nudge-why-overdue_final = Why now: the date has long passed. This is the last time I remind you by myself.
nudge-why-part_paid = Why now: a part came some days ago, and the rest is late.
nudge-why-disputed = Why now: a dispute without a date becomes an excuse. Ask what is missing to settle it.
nudge-why-promise_again = Why now: the promised day has passed. { $count ->
    [one] One promise has not been kept.
   *[other] { $count } promises have not been kept by now.
}
nudge-then = What follows: if nothing comes, I ask again on { $day }.
nudge-then-final = What follows: if nothing comes, I ask for the last time on { $day }.
nudge-then-none = What follows: nothing by itself. It stays on the card and under /money.

card-disputed = ⚖️ { $sum } by { $day } ({ $when }), disputed
card-paused = ⏸ { $sum }, quiet until { $day } ({ $when })

next-payment-part_paid = A part has come, and the rest is late. To ask about it:
next-payment-disputed = The payment is disputed. To settle it:

history-title = <b>{ $name }</b>: what happened to this payment
history-line = { $day }: { $what }
history-promise = { $what } — { $state }
history-none = Nothing yet.
history-earlier = { $count ->
    [one] … and { $count } earlier entry
   *[other] … and { $count } earlier entries
}
history-undo = ↩️ Undo the last one
history-noted = ✓ Noted: { $what }.
entry-part = { $sum } came
entry-paid = paid, { $sum }
entry-cancelled = not expected any more
entry-promised = promised by { $day }
entry-moved = date moved to { $day }
entry-disputed = disputed: { $note }
entry-settled = dispute settled
entry-paused = quiet until { $day } { $note }
entry-resumed = pause ended
entry-invoice = invoice { $note }
entry-document = document: { $note }
entry-ladder = another way to remind
entry-voicemail = voicemail
entry-unreachable = not reached
entry-not_received = invoice not received; quiet until { $day }
entry-approval = awaiting approval; quiet until { $day }
entry-run = in the payment run; quiet until { $day }
promise-open = still open
promise-kept = kept
promise-broken = not kept
promise-replaced = replaced
record-promises = Promises: { $kept } kept, { $broken } not kept.
record-late = { $days ->
    [one] Usually pays { $days } day late (median of { $count } payments).
   *[other] Usually pays { $days } days late (median of { $count } payments).
}
record-early = { $days ->
    [one] Usually pays { $days } day early (median of { $count } payments).
   *[other] Usually pays { $days } days early (median of { $count } payments).
}
record-on-time = Usually pays on the day (median of { $count } payments).

money-all = 💰 All money
money-none = Nobody owes you anything that I know of. A payment is entered on the client's card.
money-title = { $count ->
    [one] <b>Money</b>: { $count } open payment
   *[other] <b>Money</b>: { $count } open payments
}
money-total = <b>{ $sum }</b>{ $any ->
    [0] , nothing late
   *[other] , late: { $late }
}
money-band = { $band }: { $sum }
money-band-current = not due yet
money-band-days30 = up to 30 days late
money-band-days60 = 31 to 60 days late
money-band-days90 = 61 to 90 days late
money-band-older = over 90 days late
money-line = <b>{ $name }</b> { $what }
money-page = Page { $page } of { $pages }
money-picture = 📊 Picture
money-picture-title = Open money by age. Currencies are never added up.
money-picture-head = Open on { $day }
money-block = { $sum } open
money-back = ← The list

ladder-title = <b>{ $name }</b>: when I remind you of this payment
ladder-coming = { $days ->
    [one] • { $days } day before the date
   *[other] • { $days } days before the date
}
ladder-due-day = • on the day itself
ladder-late = • { $days } days after it; the last of these is final
ladder-none = • never by myself
ladder-workdays = On working days of this country: { $country }. Never within two days of your own contact.
ladder-weekdays = On weekdays. Never within two days of your own contact.
ladder-whose = Choose for the client; or for this payment alone.
ladder-style = By their style
ladder-gentle = Gentler
ladder-firm = Firmer
ladder-silent = Never
ladder-style-payment = As for the client
ladder-gentle-payment = This one gentler
ladder-firm-payment = This one firmer
ladder-silent-payment = Not this one
ladder-country = 🗓 Country
country-ask = <b>{ $name }</b>: whose public holidays count? Choose or type a country.
country-auto = By phone and time zone
command-money = Who owes what, by age

error-part-currency = This payment is in { $wanted }, and that sum is in { $given }. Enter the part in { $wanted }.
error-part-too-big = That is more than is open: { $rest } { $wanted }. If more came, enter the rest here and the other sum on its own payment.
error-undo-late = Something has happened since. Open the history and undo the latest first.
error-country-unknown = I don't know this country. Its name or two letters: <i>Moldova</i>, <i>MD</i>.
