### Situations about dates, money and keeping in touch: what the manager reads around their texts.
### The texts for clients are in content/playbook.

## Situations and their stages: buttons and titles

situation-vanished = Client gone quiet
situation-deadline = Moving a date
situation-refusal = Saying no
situation-invitation = Invitation to talk
situation-closing = Thanks and closing
situation-renewal = Price rise and renewal
situation-feedback = Asking for feedback
situation-keep_in_touch = Keeping in touch

stage-payment-overdue_second = Second reminder
stage-payment-overdue_final = Final reminder
stage-payment-part_paid = Part paid
stage-payment-disputed = Disputed
stage-vanished-first = A sign of life
stage-vanished-second = Second attempt
stage-vanished-final = Letting it rest
stage-deadline-ours = We need more time
stage-deadline-theirs = Client needs another date
stage-refusal-say_no = A clear no
stage-invitation-propose = Proposing a talk
stage-closing-thanks = Saying thank you
stage-closing-close = The work is done
stage-renewal-price_rise = A new price
stage-renewal-renew = Renewing the term
stage-feedback-ask = The request
stage-keep_in_touch-word = A light word
stage-waiting-effect = Effect on the date

## Values: the label, and the question that asks for it

value-paid = Already paid
value-paid-ask = How much has arrived? For example: <code>900 MDL</code>
value-rest = Still open
value-rest-ask = How much is still to come? For example: <code>600 MDL</code>
value-topic = Topic
value-topic-ask = What is it about? In the client’s language, for example: <code>plans for December</code>
value-hour = Time
value-hour-ask = At what time? For example: <code>15:00</code>
value-place = Place
value-place-ask = Where do you meet? In the client’s language, for example: <code>Pushkin Street 22</code>

## Why a channel does not suit

unsuitable-payment-final-sms = A pause announced by SMS reads like a threat, and the conditions do not fit in. Call, then put it in an e-mail.
unsuitable-payment-part-meeting = Part of the money is in, so all that is missing is a date. A message or a call will do.
unsuitable-payment-disputed-messenger = In a chat, a dispute about money turns into a quarrel line by line. Call or meet, then send what was settled by e-mail.
unsuitable-payment-disputed-sms = An SMS has room neither for the objection nor for the answer, and it sounds curt. Call, then write an e-mail.
unsuitable-vanished-meeting = You cannot meet somebody who does not answer. Try a message first, then a call.
unsuitable-deadline-sms = A moved date needs its reason, and an SMS makes it look like an evasion. Call, then confirm the new date by e-mail.
unsuitable-deadline-meeting = The client should hear of it today, not on the day you can both meet. Call now and confirm it by e-mail.
unsuitable-refusal-sms = A no by SMS is a door shut without a word. Call, or write an e-mail with what you can do instead.
unsuitable-refusal-meeting = Asking somebody to come and then saying no wastes their afternoon. Call or write, and meet about the alternative.
unsuitable-invitation-meeting = A meeting cannot announce itself. Send an e-mail or a message, and a reminder by SMS the day before.
unsuitable-closing-meeting = A thank-you needs no appointment. Send a message, or call.
unsuitable-closing-sms = What was handed over has to be found again years later. Send it by e-mail.
unsuitable-price-messenger = A new price between two chat messages feels like an ambush, and it is soon out of sight. Call, then send the figures by e-mail.
unsuitable-renewal-sms = A price and a term have to be weighed and kept, and an SMS allows neither. Send an e-mail or call.
unsuitable-feedback-sms = An SMS brings back “all fine” and nothing more. Ask in a message or on the phone, where there is room for an honest answer.

## The same value, asked for at a stage where it means something of its own

value-deadline-ask-payment-overdue_final = On which day will the work stop if the payment is not in? For example: <code>1 December</code>
value-deadline-ask-vanished-final = Until which day do you keep their place? For example: <code>1 December</code>
value-deadline-ask-deadline-ours = Which date was it to be? For example: <code>1 December</code>
value-deadline-ask-deadline-theirs = Which date was it to be? For example: <code>1 December</code>
value-day-ask-renewal-price_rise = From which day does the new price count? For example: <code>1 January</code>
value-day-ask-renewal-renew = On which day does the term end? For example: <code>31 December</code>
value-day-ask-closing-close = Until which day do you answer questions? For example: <code>15 December</code>
unsuitable-keep-in-touch-sms = A hello by SMS feels like a circular. Send a message, or call.
unsuitable-keep-in-touch-meeting = A meeting needs a reason. A message or a short call does more with less.
