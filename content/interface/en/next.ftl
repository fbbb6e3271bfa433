# "What next?": the step that is due, and the channels for it.

next-title = <b>{ $name }</b>: what next?
next-open = Nothing is due. A good way to stay in touch:
next-payment-coming = The payment is close. For a reminder ahead of time:
next-payment-due = The payment is due today. For a word about it:
next-payment-overdue = The payment is late. To ask about it:
next-payment-promise_broken = The promised day has passed. To ask about it:
next-first = <b>{ $number }. { $channel }</b>
next-other = { $number }. { $channel }
next-reason = • { $reason } <i>({ $source })</i>
next-excluded = ✖️ { $channel }: { $reason }
next-followup = ↪️ { $what }. { $reason }
next-write = 💬 The wording for it
next-talk = 💬 What do I say?
