# „Ce urmează?”: pasul la rând și canalul potrivit.

next-title = <b>{ $name }</b>: ce urmează?
next-open = Nu e nimic urgent. Ca să păstrați legătura:
next-payment-coming = Se apropie plata. Ca să amintiți din timp:
next-payment-due = Plata e azi. Ca să amintiți:
next-payment-overdue = Plata întârzie. Ca să întrebați de ea:
next-payment-promise_broken = Ziua promisă a trecut. Ca să întrebați de plată:
next-first = <b>{ $number }. { $channel }</b>
next-other = { $number }. { $channel }
next-reason = • { $reason } <i>({ $source })</i>
next-excluded = ✖️ { $channel }: { $reason }
next-followup = ↪️ { $what }. { $reason }
next-write = 💬 Textul pentru asta
next-talk = 💬 Ce spun?
