# The questionnaire about a client, and what its answers say.
#
# A question asks what was seen, never what somebody is like inside. Its id keeps its meaning for
# ever: other options are another question, with a new id, here and in content/temperament.
# Options are buttons: 40 characters at most. .topic is the question in a word or two.
# The words for the axes are outgoing and reserved, calm and reactive.

## The course of it

temperament-intro =
    <b>How does { $name } tick?</b>
    A few taps about what you saw in your last talk, three to eight. If you didn't see something, say so: that's better than a guess.
temperament-resumed = Let's pick up where you left off.
question-head = <b>{ $name }</b> · question { $number }, { $limit } at most
question-unseen = Didn't see this
question-back = ← Back
question-enough = Enough
question-more = Ask more
stop-confident = Thank you, that gives a clear enough picture.
stop-little_to_gain = Thank you, more questions about this talk would add little.
stop-limit = Thank you, that's enough for one talk.
stop-no_questions = Thank you, I have nothing left to ask about this talk.

## The questions

question-talk = Who did most of the talking?
    .topic = Talking
    .o0 = Mostly me
    .o1 = About half and half
    .o2 = Mostly the client
question-answer = You asked an open question. What came back?
    .topic = Answers
    .o0 = A few words
    .o1 = Two or three sentences, to the point
    .o2 = A long answer with side stories
question-pause = When there was a pause, who broke it?
    .topic = Pauses
    .o0 = Almost always me
    .o1 = Either of us
    .o2 = Almost always the client
question-open = How did the talk begin?
    .topic = Opening
    .o0 = Straight to business
    .o1 = A little small talk, started by me
    .o2 = The client's news, jokes or stories
question-pace = How did the client sound?
    .topic = Voice
    .o0 = Quiet and slow
    .o1 = In between
    .o2 = Fast, loud or very lively
question-decide = A small choice came up. What did the client do?
    .topic = Small choices
    .o0 = Took it away to think
    .o1 = Asked a little, then chose
    .o2 = Chose at once, thinking aloud
question-setback = Something didn't go the client's way: a price, a date, an answer you didn't have. What was the first reaction?
    .topic = Setback
    .o0 = Stayed even, asked what next
    .o1 = Tense for a moment, then went on
    .o2 = Upset, angry or alarmed
question-remark = You corrected the client, or asked for something inconvenient. How was it taken?
    .topic = Remark
    .o0 = As information
    .o1 = A bit stiffly
    .o2 = Personally: hurt or defensive
question-worry = How often did the client raise what could go wrong?
    .topic = Worries
    .o0 = Not at all
    .o1 = Once or twice
    .o2 = Again and again
question-settled = A point was settled. Did the client come back to it?
    .topic = Settled points
    .o0 = No
    .o1 = Once, to check
    .o2 = Several times, to be reassured
question-mood = How much did the client's mood move during the talk?
    .topic = Mood
    .o0 = Level all the time
    .o1 = A little
    .o2 = Up and down, easy to notice
question-strain = How tense did the client seem?
    .topic = Tension
    .o0 = Relaxed
    .o1 = Some tension on hard topics
    .o2 = Tense most of the time
question-push = The client wanted something. In what tone?
    .topic = Requests
    .o0 = Patient, no hurry
    .o1 = Clear and firm
    .o2 = Pressing: now, at once
question-object = The client disagreed with you. What happened?
    .topic = Disagreement
    .o0 = Let it pass, or only hinted
    .o1 = Said so calmly
    .o2 = Cut in, argued, raised the voice
question-outlook = How did the client speak about how this will turn out?
    .topic = Outlook
    .o0 = Expecting trouble
    .o1 = Wait and see
    .o2 = Sure it will work
question-ease = How open was the client with you?
    .topic = Openness
    .o0 = Guarded, on watch
    .o1 = Polite and neutral
    .o2 = Open, joking, at ease

## Styles

style-choleric = Choleric
    .axes = outgoing and reactive
style-sanguine = Sanguine
    .axes = outgoing and calm
style-phlegmatic = Phlegmatic
    .axes = reserved and calm
style-melancholic = Melancholic
    .axes = reserved and reactive

## The verdict: how the client comes across to this manager. .short stands on the client's card

verdict-probably = { $style ->
    [choleric] Comes across to you as <b>probably choleric</b>: outgoing and reactive. Talks first, decides fast, and it shows when something is wrong.
    [sanguine] Comes across to you as <b>probably sanguine</b>: outgoing and calm. Talks first, likes company, and takes setbacks lightly.
    [phlegmatic] Comes across to you as <b>probably phlegmatic</b>: reserved and calm. Listens, thinks before speaking, and is hard to upset.
   *[melancholic] Comes across to you as <b>probably melancholic</b>: reserved and reactive. Thinks before speaking, and takes things to heart.
}
    .short = { $style ->
    [choleric] probably choleric: outgoing, reactive
    [sanguine] probably sanguine: outgoing, calm
    [phlegmatic] probably phlegmatic: reserved, calm
   *[melancholic] probably melancholic: reserved, reactive
}
verdict-leaning = { $style ->
    [choleric] Comes across to you as <b>leaning choleric</b>: more outgoing than reserved, more reactive than calm.
    [sanguine] Comes across to you as <b>leaning sanguine</b>: more outgoing than reserved, more calm than reactive.
    [phlegmatic] Comes across to you as <b>leaning phlegmatic</b>: more reserved than outgoing, more calm than reactive.
   *[melancholic] Comes across to you as <b>leaning melancholic</b>: more reserved than outgoing, more reactive than calm.
}
    .short = { $style ->
    [choleric] leaning choleric
    [sanguine] leaning sanguine
    [phlegmatic] leaning phlegmatic
   *[melancholic] leaning melancholic
}
verdict-blend = { $side ->
    [outgoing] Comes across to you as <b>clearly outgoing</b>, between choleric and sanguine: how strongly they react is still open.
    [reserved] Comes across to you as <b>clearly reserved</b>, between phlegmatic and melancholic: how strongly they react is still open.
    [reactive] Comes across to you as <b>clearly reactive</b>, between choleric and melancholic: how outgoing they are is still open.
   *[calm] Comes across to you as <b>clearly calm</b>, between sanguine and phlegmatic: how outgoing they are is still open.
}
    .short = { $side ->
    [outgoing] outgoing: choleric or sanguine
    [reserved] reserved: phlegmatic or melancholic
    [reactive] reactive: choleric or melancholic
   *[calm] calm: sanguine or phlegmatic
}
verdict-unclear = <b>Not clear yet:</b> two more answers after the next talk will help.
    .short = not clear yet

## The portrait

portrait-title = <b>{ $name }</b>
portrait-none = I know nothing yet about how <b>{ $name }</b> ticks. Three to eight taps after a talk make a start.
portrait-person = Allowing for how far an impression can mislead: <b>{ $pace ->
    [outgoing] outgoing
   *[reserved] reserved
} { $pacePercent }%</b>, <b>{ $reactivity ->
    [reactive] reactive
   *[calm] calm
} { $reactivityPercent }%</b>.
portrait-person-style = The style itself: { $style ->
    [choleric] choleric
    [sanguine] sanguine
    [phlegmatic] phlegmatic
   *[melancholic] melancholic
} { $percent }%.
portrait-basis = { $answers ->
    [one] From { $answers } answer, { $date }.
   *[other] From { $answers } answers, the last on { $date }.
}
portrait-sure =
    <b>How sure is this?</b>
    Pace shows after one talk; how somebody reacts shows only under strain. An impression is not the person, and the percentages allow for that. Even a full-length personality test, taken again weeks later, names the same style only two times in three.
portrait-colleague = A colleague who knows { $name } would tell more than further questions to you.
portrait-disclaimer = <i>A working guess about how this client comes across to you, not a diagnosis. People sit on scales, not in boxes.</i>
portrait-use = <i>For choosing your words and your pace. Not for decisions on hiring, credit or prices, and not to be shown to the client.</i>
portrait-again = 🎭 Ask about the latest talk
portrait-treat = 🤝 How to treat them
portrait-why = ❓ How sure is this?
movers-title = <b>What moved it most</b>
mover = • { $topic }: <i>{ $answer }</i> → { $side ->
    [outgoing] outgoing
    [reserved] reserved
    [reactive] reactive
   *[calm] calm
}
surprise = ⚡️ Unlike before. { $topic }: <i>{ $answer }</i>. A bad day, or a change?

## The picture; no HTML here

picture-title = { $name }
picture-subtitle = how they come across to you
picture-outgoing = outgoing
picture-reserved = reserved
picture-reactive = reactive
picture-calm = calm
picture-footer = A working guess, not a diagnosis. Rings: 50% and 80% of what is likely.

## How to treat this client: three things to do, and why

treat-more = 📖 Matter by matter
treat-title = <b>How to treat { $name }</b>
treat-choleric =
    • Three points and a decision at the end: two options, your recommendation, their choice.
    • Result first: the figure against the goal, what's next, what you need. Details on request.
    • If they flare up, let them finish, name the point, offer the next step with a time.
    .why = <b>Why:</b> results, speed and a kept word earn trust here, excuses lose it, and anger cools as quickly as it comes. <i>Source: experience of account managers.</i>
treat-sanguine =
    • Answer quickly and warmly, and remember what they told you. Ideas first, details after.
    • Close each topic aloud, and confirm every talk in writing the same day: a short list.
    • Report on one screen: wins first, a picture, the detail attached for later.
    .why = <b>Why:</b> warmth and energy earn trust here; details and promises slip away easily and without malice. <i>Source: experience of account managers.</i>
treat-phlegmatic =
    • Send the details and figures ahead, each one checked twice, and know every line of them.
    • Give dates early and time to decide. Announce calls, with an agenda.
    • Stay friendly and formal: facts, experience, cases. No “I feel”, no playing friends.
    .why = <b>Why:</b> more information makes the decision easier; a wrong figure or “I don't know” costs a lot, and hurry unsettles even though it hardly shows. <i>Source: a book chapter on phlegmatic clients.</i>
treat-melancholic =
    • Talk one to one, send the agenda before, and leave time to think. No answer in the room.
    • Bad news early, by voice or in person, with a plan and with what is safe. Never by SMS.
    • Report on the promised day, name the risks and what is done about each. Ask what worries them.
    .why = <b>Why:</b> care and predictability earn trust here; slights are remembered, and doubt comes as caution, rarely as open objection. <i>Source: experience of account managers.</i>
treat-outgoing =
    • Talk rather than write: a call or a short message, then one line to put it on record.
    • Let them think aloud, and sum up each decision before you go on to the next point.
    • Answer fast, even if only to say when the full answer will come.
    .why = <b>Why:</b> outgoing people talk first and decide quickly, and that shows after a single contact. <i>Source: research on temperament; the advice is account managers' experience.</i>
treat-reserved =
    • Write first, and announce a call with its topic.
    • Ask one question, then wait: the pause isn't yours to fill.
    • Give the material in advance and a day to answer by, rather than press for an answer now.
    .why = <b>Why:</b> reserved people think before they speak. Silence is work in progress, not a refusal. <i>Source: research on temperament; the advice is account managers' experience.</i>
treat-reactive =
    • Bad news early and by voice, with a plan. Never by SMS.
    • Let the feeling out first, then name the point, then the next step with a time.
    • No surprises: announce changes, and keep your dates to the day.
    .why = <b>Why:</b> worry about dates and bad news shows at once here, and predictable steps take the strain out. <i>Source: research on temperament; the advice is account managers' experience.</i>
treat-calm =
    • Say it plainly, problems included: facts, figures, what changes.
    • Don't take calm for consent: ask directly whether it suits, and confirm it in writing.
    • Agree dates early: pressure hardly shows here, but it is felt.
    .why = <b>Why:</b> even-tempered people show little, good or bad, so what isn't asked stays unsaid. <i>Source: research on temperament; the advice is account managers' experience.</i>
treat-unknown =
    • Ask how they like to be reached, and follow it.
    • Confirm every talk in writing the same day.
    • After the next talk, answer two questions here: above all, how was bad news taken?
    .why = <b>Why:</b> until enough has been seen, asking beats guessing. <i>Source: research on temperament; the advice is account managers' experience.</i>

error-question-gone = This question is no longer open. Please start again from the client's card.
