# «Что дальше?»: какой шаг на очереди и каким каналом.

next-title = <b>{ $name }</b>: что дальше?
next-open = Срочного ничего нет. Чтобы оставаться на связи:
next-payment-coming = Скоро оплата. Чтобы напомнить заранее:
next-payment-due = Оплата сегодня. Чтобы напомнить:
next-payment-overdue = Оплата задерживается. Чтобы спросить о ней:
next-payment-promise_broken = Обещанный день прошёл. Чтобы спросить об оплате:
next-first = <b>{ $number }. { $channel }</b>
next-other = { $number }. { $channel }
next-reason = • { $reason } <i>({ $source })</i>
next-excluded = ✖️ { $channel }: { $reason }
next-followup = ↪️ { $what }. { $reason }
next-write = 💬 Текст для этого
next-talk = 💬 Что сказать?
