# The manager: first steps, settings, help, the door.

refused = Sorry, this is a private assistant and I only work for its owners. If you should be one of them, ask for an invitation or send <code>/claim</code> with your code.

welcome =
    <b>Hello, { $name }. I'm Tact.</b>
    I help you with the people you work for: how each of them ticks, which channel to use next, what exactly to say, and what must not be forgotten.

    I'll speak English with you, and I take it that it's now <b>{ $time }</b> where you are ({ $city }). Is that right?
welcome-right = ✓ { $time } is right
welcome-zone = 🕐 Another time
zone-ask =
    <b>Where are you?</b>
    Choose a city, type another one, or share your location: I keep only the time zone.
zone-set = Noted: { $city }, it's <b>{ $time }</b> there.
zone-share = 📍 Share my location
zone-shared = Thank you. The location itself is not kept.
first-client =
    <b>Who is on your mind?</b>
    Type a client's name, share their contact, or forward me a message of theirs.
language-set = From now on I'll speak English.
language-english = English
language-russian = Русский
language-romanian = Română

settings =
    <b>Settings</b>
    Language: English
    Time: { $city }, { $time }
    Currency for sums without one: { $currency }
settings-zone = 🕐 Time zone
settings-currency = 💱 Currency
currency-ask = Which currency do you mean when you type just a number?
currency-set = Sums without a currency are in { $currency } now.

help =
    <b>What I can do</b>

    <b>Open a client.</b> Type a name, in any alphabet: <i>Egor</i>, <i>Егор</i>.
    <b>Add one.</b> /new Egor, or share a contact, or forward a message of theirs.
    <b>Learn how they tick.</b> Open the client, then “How do they tick?”: three to eight taps after a talk.
    <b>Decide what next.</b> “What next?” ranks the channels and says why.
    <b>Be ready on the phone.</b> <i>/call Egor</i>: what to say to what they say, notes as you type, a letter afterwards.
    <b>Find the words.</b> “What do I say?” gives the text, ready to copy.
    <b>In any other chat.</b> Type my @name, then <i>Egor expensive</i>: what to say, ready to send.
    <b>Read a message.</b> Forward or paste what a client wrote: what it may be, and what to answer. /read
    <b>Not forget the money.</b> “Payment”: <i>1500 lei, 25 November</i>. I remind you before, on the day and after.
    <b>Keep in touch.</b> “Routines” on a client's card: I remind you of a report in time, and of a client you haven't spoken to for a while.
    <b>Not forget anything else.</b> <i>/remind tomorrow at 10 call Egor</i>

    /today · /week · /day · /clients · /call · /money · /reminders · /calendar · /wordings · /guide · /settings
help-clients = 👥 Clients
help-new = ➕ New client
help-sample = 🎒 Load a sample

# A text taken over as it is; only made safe.
verbatim = { $text }

back = ← Back
cancel = Cancel
cancelled = All right, never mind.
command-start = First steps
command-guide = Styles, channels, difficult moves, checklists
command-clients = Your clients
command-new = Add a client
command-remind = Set a reminder
command-reminders = What is coming up
command-settings = Language, time, currency
command-help = What I can do
bot-description =
    I help you with the people you work for: how a client ticks, which channel to use next and why, what exactly to say, and what must not be forgotten.

    Press Start.
bot-about = How a client ticks, what to say, on which channel, and what not to forget.
said-unclear = I didn't quite get that. A client's name opens their card; /help shows the rest.
unsupported = I can't use this yet. Text, a contact, a forwarded message or a location work.

error-stale = That button is from earlier and no longer fits. Please use the newest message.
error-command-unknown = I don't know this command. /help shows what works.
error-unforeseen = Something went wrong on my side. Nothing of yours is lost; please try again in a moment.
error-place-unknown = I don't know this place. Try a bigger city nearby, such as London.
error-value-empty = There was nothing in that message. Please type it once more.
error-value-too-long = That's a bit long: { $limit } characters at most, please.
