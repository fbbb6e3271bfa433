# A contact with a client, logged: it teaches the channel advice.

touch-ask-channel = <b>{ $name }</b>: how were you in touch?
touch-ask-outcome = { $channel }: how did it go?
touch-answered = ✓ They answered
touch-no_answer = ✖️ No answer
touch-sent = 📤 I've written, waiting
touch-met = ✓ We talked
outcome-answered = answered
outcome-no_answer = no answer
outcome-sent = sent, no answer yet
touch-logged = Noted: { $channel }, { $outcome }.
touch-logged-text = ✓ Noted that you sent it. When they answer (or don't), tell me with “We talked”. When shall I remind you to look for the answer?
sent-reminder = Is there an answer? { $situation }, { $channel }
touch-checklist = ☑️ After a call
touch-ask-style = Two questions while it is fresh?
