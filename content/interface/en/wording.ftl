### The wording: situations, stages, values, parts and reasons. The texts for clients are in
### content/playbook; here is only what the manager reads around them.

## Situations and their stages: buttons and titles

situation-payment = Payment
situation-report = Report
situation-recap = Recap of a conversation
situation-waiting = Waiting for the client
situation-professionals = “You are the professionals”

stage-payment-coming = Coming up
stage-payment-due = Due today
stage-payment-overdue = Overdue
stage-payment-promise_broken = Promise not kept
stage-report-send = Sending a report
stage-recap-send = Summing up in writing
stage-waiting-ask = First request
stage-waiting-again = Asking again
stage-professionals-answer = The answer

## Values: the label, and the question that asks for it

value-sum = Amount
value-sum-ask = How much is it? For example: <code>1500 MDL</code>
value-due = Due date
value-due-ask = When is it due? For example: <code>25 November</code>
value-promised = Promised date
value-promised-ask = Which day did the client name? For example: <code>2 December</code>
value-invoice = Invoice
value-invoice-ask = What is the invoice number? The number alone is enough, for example: <code>127</code>
value-contract = Contract
value-contract-ask = What is the contract number? For example: <code>12/3</code>
value-report = Report
value-report-ask = What is the report called? In the client’s language, for example: <code>Advertising report</code>
value-period = Period
value-period-ask = Which period does it cover? In the client’s language, for example: <code>October</code>
value-highlight = Main result
value-highlight-ask = What is the main result, in one line? In the client’s language, for example: <code>orders up 18% on September</code>
value-points = Points
value-points-ask = What did you settle? One point a line, in the client’s language. For example:
    <code>the logo stays as it is
    first draft on 3 December</code>
value-call_date = Date of the conversation
value-call_date-ask = When did you talk? For example: <code>yesterday</code> or <code>20 November</code>
value-awaited = What you are waiting for
value-awaited-ask = What do you need from the client? In their language, for example: <code>photos of the workshop</code>
value-deadline = Deadline
value-deadline-ask = By which day do you need it? For example: <code>1 December</code>
value-asked_on = First asked on
value-asked_on-ask = When did you first ask for it? For example: <code>20 November</code>
value-advice = Recommendation
value-advice-ask = What do you recommend? In the client’s language, for example: <code>keep the old logo</code>
value-because = Reason
value-because-ask = Why? One reason is enough, in the client’s language. For example: <code>customers know it</code>
value-warned_on = Written warning
value-warned_on-ask = When did you warn the client in writing? For example: <code>3 November</code>

## Parts of a text

part-subject = Subject
part-body = Text
part-opening = Opening
part-points = Points
part-question = Question
part-close = Close
part-agenda = Agenda
part-if_say_1 = If they say
part-then_1 = You say
part-if_say_2 = Or if they say
part-then_2 = You say
part-bring = Bring with you
part-minutes = Minutes

## Around the text

wording-copy = Tap the text to copy it.
sms-length =
    { $segments ->
        [1] One SMS, { $left } { $left ->
            [one] character
           *[other] characters
        } to spare.
       *[other] { $segments } SMS, { $left } { $left ->
            [one] character
           *[other] characters
        } to spare in the last one.
    }

## Why a channel does not suit

unsuitable-payment-meeting = A meeting is too much for a date that has not passed yet. A message or an e-mail will do.
unsuitable-report-sms = A report does not fit into an SMS: no files, no figures, no way to ask. Send it by e-mail or messenger.
unsuitable-recap-sms = A recap has to be kept and found again. An SMS is too short for that; send an e-mail or a message.
unsuitable-recap-phone = A call leaves no trace, and a recap is the trace. Send it by e-mail or messenger.
unsuitable-recap-meeting = The conversation is over; what is missing is a written record of it. Send it by e-mail or messenger.
unsuitable-waiting-meeting = A meeting costs both of you more than the request is worth. Write, and call if there is no answer.
unsuitable-professionals-sms = There is emotion in this, and an SMS carries neither tone nor reasons. Call or meet, then confirm in writing.

## Why it is worded like this, by style

wording-why-unknown = <i>Style not known yet: neutral, polite and short, so that nothing jars.</i>
wording-why-blend = <i>Only one side of this client is clear yet: heeded where the text allows, neutral otherwise.</i>
wording-why-phlegmatic = <i>Slow and even: all the figures, early and in order, with time to check. Haste would cost trust.</i>
wording-why-sanguine = <i>Fast and even: warm and light, with the easy way offered. Details slip away, so a day is named.</i>
wording-why-choleric = <i>Fast and reactive: the point first, one question, a choice. Preamble irritates.</i>
wording-why-melancholic = <i>Slow and reactive: gentle and private, no surprises, help before the date. Pressure would close the door.</i>

## Choosing what to say, and what can be done with a text

say-ask = <b>{ $name }</b>: what is it about?
say-title = <b>{ $situation }</b> · { $stage } · { $channel }
say-for = For { $name }, { $address ->
    [informal] informal
   *[formal] formal
}, in { $language }.
say-copy = 📋 Copy
say-copy-part = 📋 { $part }
say-sent = ✓ I've sent it
say-details = ✏️ Details
say-informal = Make it informal
say-formal = Make it formal
say-details-title = <b>Details of this text</b>: what shall I change or add?
say-detail = { $label }: { $value }
say-detail-empty = not given
say-again = 🔄 Start afresh
say-another = 🔁 Another way
say-shorter = Shorter
say-warmer = Warmer
say-firmer = Firmer
say-checklist = ☑️ Checklist first
say-more = More…
say-usual = ← The usual
say-stages = ↕️ Where it stands
say-stages-title = <b>{ $situation }</b>: where does it stand?
say-situations = ← Situations
say-not-here = <b>{ $channel }</b> doesn't suit here. { $reason }
say-unsuitable = ✖️ { $channel }
say-channels = ⚙️ Channels of this client
say-payments = 💰 Other payments
say-line = <code>{ $text }</code>
say-block = <pre>{ $text }</pre>
say-aloud = <blockquote>{ $text }</blockquote>
