# Channels: their names, why one comes before another, when to use it, what must follow.

channel-email = E-mail
channel-messenger = Messenger
channel-sms = SMS
channel-phone = Phone call
channel-meeting = Meeting

channel-email-do = Write an e-mail
channel-messenger-do = Write in the messenger
channel-sms-do = Send an SMS
channel-phone-do = Call
channel-meeting-do = Arrange a meeting

## When

channel-time-now = Best time: now
channel-time-at = Best time: { $moment }, the client's time
channel-time-both = Best time: { $moment } for the client, { $mine } for you
channel-time-read = You can write now; it will be read from { $moment }, the client's time

## What goes before and after

channel-followup = { $channel ->
    [email] Then an e-mail the same day
    [messenger] Then a message the same day
   *[sms] Then an SMS the same day
}
channel-announce = { $channel ->
    [email] Agree the time by e-mail first
    [sms] Agree the time by SMS first
   *[messenger] Agree the time by message first
}

## Where a reason comes from

channel-source-book = from the book chapter on choosing a channel
channel-source-judgement = our judgement
channel-source-research = from research
channel-source-client = from this client's own answers
channel-source-asked = as agreed with the client
channel-source-day = from your day

## Reasons: what the channel costs and gives

channel-why-cost-email = Interrupts nobody and waits until there is time for it
channel-why-cost-messenger = Quick to write, and leaves room to answer in their own time
channel-why-cost-sms = Room for one thing only, and awkward to answer
channel-why-cost-phone = Takes a few minutes and tells you the mood at once
channel-why-cost-meeting = Costs the most: an agenda before, minutes after

## Reasons: what the next step needs

channel-why-trace-email = Leaves a record you can find and point to
channel-why-trace-messenger = Leaves a trace, if only half a one
channel-why-trace-sms = Leaves a line to point to
channel-why-trace-phone = Leaves no trace unless you confirm it in writing
channel-why-trace-meeting = Leaves no trace until the minutes are sent
channel-why-emotional-email = Carries no tone: the reader imagines one and the conflict grows
channel-why-emotional-messenger = Strong feelings go astray in short messages
channel-why-emotional-sms = No room for tone or reasons
channel-why-emotional-phone = You hear how it lands and can correct course at once
channel-why-emotional-meeting = A conflict is settled best face to face
channel-why-urgent-email = It's urgent, and e-mail may sit unread for a while
channel-why-urgent-messenger = It's urgent, and a message is seen sooner than an e-mail
channel-why-urgent-sms = It's urgent, and an SMS arrives even without the internet
channel-why-urgent-phone = It's urgent, and a call gets a reaction at once
channel-why-urgent-meeting = It's urgent, and a meeting takes time to arrange
channel-why-complex-email = Has room for a full explanation and attachments
channel-why-complex-messenger = Too much to explain in a chat
channel-why-complex-sms = Far too short for an explanation
channel-why-complex-phone = Questions can be cleared up on the spot
channel-why-complex-meeting = Complicated things are sorted out faster at one table
channel-why-figures-email = Figures can be read, checked and attached
channel-why-figures-messenger = A file with the figures can go along
channel-why-figures-sms = No room for figures
channel-why-figures-phone = Figures don't stick when they are only heard
channel-why-figures-meeting = You can go through the figures together
channel-why-fact-email = A sum and a date stand out in the subject line
channel-why-fact-messenger = A sum and a date fit into one short message
channel-why-fact-sms = A sum and a date fit into one line; in a trial with court fines 33% paid after an SMS with their name, 5% without any SMS
channel-why-fact-phone = A sum and a date are easily misheard
channel-why-fact-meeting = Too much effort for one sum and one date
channel-why-light-email = A little formal for a small matter
channel-why-light-messenger = Made for short questions and keeping in touch
channel-why-light-sms = A little dry for a small matter
channel-why-light-phone = A short call keeps the contact warm
channel-why-light-meeting = Too much effort for a small matter

## Reasons: the client's style

channel-why-style-choleric-email = Impatient with long e-mails; in writing only for the record
channel-why-style-choleric-messenger = Likes it short: two lines and a question
channel-why-style-choleric-sms = Likes it short and to the point
channel-why-style-choleric-phone = Likes to decide on the spot; a call suits that
channel-why-style-choleric-meeting = Impatient with meetings that a call could replace
channel-why-style-sanguine-email = Long e-mails stay half-read here
channel-why-style-sanguine-messenger = Likes light, quick, personal contact
channel-why-style-sanguine-sms = Reacts to a quick nudge
channel-why-style-sanguine-phone = Likes to talk, and a warm voice works
channel-why-style-sanguine-meeting = Likes meetings and opens up in them
channel-why-style-phlegmatic-email = Likes to read every detail at their own pace
channel-why-style-phlegmatic-messenger = Chats are too hasty and leave out the details
channel-why-style-phlegmatic-phone = Doesn't like to be hurried into an answer
channel-why-style-phlegmatic-meeting = Prefers facts on paper to talk
channel-why-style-melancholic-email = Gets time to think before answering
channel-why-style-melancholic-messenger = Quiet and personal, with time to think
channel-why-style-melancholic-sms = May sound curt, and be remembered
channel-why-style-melancholic-phone = Finds a sudden call unsettling
channel-why-style-melancholic-meeting = Finds it hard to answer in the room
channel-why-conflict-choleric-phone = A quarrel flares up more easily by phone
channel-why-conflict-choleric-meeting = Respects somebody who holds their ground face to face
channel-why-conflict-sanguine-phone = A warm voice clears up much of it
channel-why-conflict-phlegmatic-phone = Needs time, and a call gives little
channel-why-conflict-phlegmatic-meeting = Needs time to prepare for a meeting
channel-why-conflict-melancholic-phone = Needs to feel heard, and a voice does that in private
channel-why-conflict-melancholic-meeting = May close up when facing you across a table
channel-why-pace-fast-for = Suits somebody quick and outgoing
channel-why-pace-fast-against = Suits somebody quick and outgoing less well
channel-why-pace-slow-for = Suits somebody reserved, who thinks before answering
channel-why-pace-slow-against = Suits somebody reserved less well

## Reasons: this client

channel-why-preferred = The client prefers this channel
channel-why-no-calls = Unannounced calls are unwelcome
channel-why-blame-for = In writing it holds if the blame is shifted later
channel-why-blame-against = No proof if the blame is shifted later
channel-why-forgets-for = Promises get forgotten; what is written can be read again
channel-why-forgets-against = What is only said gets forgotten
channel-why-answers-for = Works with this client: { $answered } of { $tried } answered
channel-why-answers-against = Works less well with this client: { $answered } of { $tried } answered
channel-why-speed-for = { $unit ->
    [minutes] { $count ->
        [one] Answers come fast here, usually within a minute
       *[other] Answers come fast here, usually within { $count } minutes
    }
    [hours] { $count ->
        [one] Answers come fast here, usually within an hour
       *[other] Answers come fast here, usually within { $count } hours
    }
   *[days] { $count ->
        [one] Answers come fast here, usually within a day
       *[other] Answers come fast here, usually within { $count } days
    }
}
channel-why-speed-against = { $unit ->
    [minutes] { $count ->
        [one] Answers come slowly here, usually after a minute
       *[other] Answers come slowly here, usually after { $count } minutes
    }
    [hours] { $count ->
        [one] Answers come slowly here, usually after an hour
       *[other] Answers come slowly here, usually after { $count } hours
    }
   *[days] { $count ->
        [one] Answers come slowly here, usually after a day
       *[other] Answers come slowly here, usually after { $count } days
    }
}
channel-why-silent = { $count ->
    [one] { $count } attempt without an answer
   *[other] { $count } attempts in a row without an answer: change the channel
}
channel-why-changed = { $count ->
    [one] { $channel }: { $count } attempt without an answer, so it's time for another channel
   *[other] { $channel }: { $count } attempts in a row without an answer, so it's time for another channel
}
channel-why-only = The only channel that suits here
channel-why-waits = { $hours ->
    [one] The client's working hours begin in an hour
   *[other] The client's working hours begin in { $hours } hours
}
channel-why-busy-for = { $count ->
    [one] You have { $count } thing to do today; this one answers itself in its own time
   *[other] You have { $count } things to do today; here the answer can come later
}
channel-why-busy-against = { $count ->
    [one] You have { $count } thing to do today, and this takes time at once
   *[other] You have { $count } things to do today, and this takes time at once
}

## Rules: channels left out, what follows, what goes before

channel-why-out-emotion-sms = There is emotion in this, and an SMS carries neither tone nor reasons
channel-why-out-emotion-text = A conflict is not settled in writing: talk first, write afterwards
channel-why-out-detail-sms = An SMS is too short for this
channel-why-out-record-voice = What's needed is the written record itself
channel-why-out-write-first = The rule of contact: in writing, unless it must be discussed right now
channel-why-then-agreed = Money or scope agreed by voice is confirmed in writing the same day
channel-why-then-figures = Figures never by phone alone
channel-why-then-blame = What is only said can be denied later
channel-why-then-forgets = Promises get forgotten, and a short note helps
channel-why-then-trace = A talk leaves no trace by itself
channel-why-ahead-asked = Unannounced calls are unwelcome
channel-why-ahead-style = Better to know beforehand what the call is about
