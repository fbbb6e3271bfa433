### Situations about the work itself: what the manager reads around their texts. The texts for
### clients are in content/playbook.

## Situations and their stages: buttons and titles

situation-kickoff = First contact and kick-off
situation-contact_rules = Rules of contact
situation-approval = Approval
situation-risk = Warning of a risk
situation-insists = The client insists
situation-scope = Beyond what was ordered
situation-bad_news = Bad news or our mistake
situation-complaint = Complaint

stage-kickoff-first = First contact
stage-kickoff-start = The work begins
stage-contact_rules-agree = Proposing the rules
stage-approval-ask = Asking for approval
stage-approval-again = Asking again
stage-risk-warn = The warning
stage-insists-confirm = Confirm in writing
stage-scope-change = A new request
stage-scope-revisions_used = Included rounds used up
stage-bad_news-news = Bad news from outside
stage-bad_news-mistake = Our own mistake
stage-complaint-received = Heard, answer to come
stage-complaint-answer = Our answer

## Values: the label, and the question that asks for it

value-day = Day
value-day-ask = Which day? For example: <code>27 November</code>
value-project = Project
value-project-ask = What is the work called? In the client’s language, for example: <code>new website</code>
value-hours = Working hours
value-hours-ask = When can the client reach you? In their language, for example: <code>weekdays, 9:00 to 18:00</code>
value-reply_within = Answer time
value-reply_within-ask = How soon do you answer a message? Name what you can keep, in the client’s language. For example: <code>one working day</code>
value-document = Document
value-document-ask = Which document or piece of work, and which version? In the client’s language, for example: <code>home page, version 3</code>
value-risk = Risk
value-risk-ask = What may happen? One thing, in the client’s language, for example: <code>old customers may not recognise you</code>
value-wish = Client’s request
value-wish-ask = What does the client want? In their language, for example: <code>a new logo for the shop</code>
value-price = Price
value-price-ask = How much does it cost? For example: <code>2000 MDL</code>
value-new_date = New date
value-new_date-ask = What is the new date? For example: <code>5 December</code>
value-revisions = Rounds included
value-revisions-ask = How many rounds of changes are included? A number is enough, for example: <code>3</code>
value-news = What has happened
value-news-ask = What has happened? The fact alone, in the client’s language, for example: <code>the printer delivers a week late</code>
value-plan = What we do about it
value-plan-ask = What are you doing about it? In the client’s language, for example: <code>a second printer does half of it</code>
value-objection = Objection
value-objection-ask = What is the client unhappy with? As they put it, for example: <code>the photos are too dark</code>
value-answer_by = Answer by
value-answer_by-ask = By which day will the client have your answer? For example: <code>28 November</code>

## Why a channel does not suit

unsuitable-kickoff-sms = A first impression does not fit into an SMS, and an unknown number is easily taken for advertising. Write an e-mail or call.
unsuitable-contact-rules-sms = Rules sent by SMS sound like orders. Talk them over, then confirm them by e-mail or messenger.
unsuitable-approval-sms = The client has to see what they approve, and an SMS cannot show it. Send an e-mail or a message, and keep the SMS for asking again.
unsuitable-approval-meeting = A meeting is too much for one missing yes. Call, or send a short message with the choice to make.
unsuitable-risk-sms = A warning needs its reason, and it must be found again later. Write an e-mail, or talk and then confirm in writing.
unsuitable-insists-phone = What matters here is the client’s confirmation in writing, and a call leaves none. Talk if you like, but send the e-mail too.
unsuitable-insists-sms = An SMS is too short to say what is being decided and by whom. Send an e-mail, or meet and have it signed.
unsuitable-scope-sms = A price without its reason sounds like a refusal. Write an e-mail or call, then confirm what was settled.
unsuitable-bad-news-messenger = In a chat you neither hear the reaction nor can answer it, and people read the worst into every word. Call, then write.
unsuitable-bad-news-sms = Bad news by SMS hurts twice. Call or meet, and put it in an e-mail the same day.
unsuitable-complaint-sms = An SMS cannot show that somebody was heard; it reads like a brush-off. Call first.
unsuitable-complaint-meeting = Waiting for a meeting makes it worse: the client should know today that they were heard. Call now, meet for the answer.
unsuitable-complaint-messenger = An answer to a complaint needs tone and completeness, and in a chat it turns into a quarrel. Call or meet, then send it by e-mail.
