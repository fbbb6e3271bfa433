# Reading a client's message, and what the client's file shows by itself.

command-read = Read a client's message
read-ask =
    <b>Which message?</b>
    Paste it here or forward it. I don't keep it.
read-offer =
    <b>Is this a message from a client?</b>
    I can say what it may be and what to answer. I don't keep it.
read-it = 🔎 Read the message
read-whose = <b>{ $name }</b> writes
read-alike = <b>{ $name }</b>, going by the name: the account is hidden
read-somebody = <b>A client's message</b>
read-title = What it may be, the likeliest first:
read-ordinary = Looks like an ordinary message to me. If something jars, it may be:
read-line = { $number }. <b>{ $title }</b>{ $led }{ $why }
read-words = { " " }· { $words }
read-quoted = “{ $text }”
read-why-owes = { " " }· a payment is due
read-why-agreed = { " " }· you agreed on something lately
read-why-approved = { " " }· an approval was pending
read-why-input = { " " }· you are waiting for something from them
read-why-edits = { " " }· there have been several edits
read-why-warned = { " " }· you warned them of a risk
read-why-calls = { " " }· they have called a lot lately
read-why-made = { " " }· it has happened with them before
read-both = Any of these may be fair, too: you know the person, I only know the words.
read-fair = 🤝 A fair request
read-none = None of these
read-who = 👤 Who from?
read-not-them = Somebody else
read-who-title = Who is it from?
read-nobody = Nobody on my list
read-self-check = <b>First, a look at ourselves.</b> { $text }
read-checked = Checked, go on
read-they-are-right = 🤝 They have a point
read-copy-line = 📋 The line
read-copy-question = 📋 The question
read-ready = 💬 A message, ready for each channel
read-back = ← The message
read-keep = 📎 Keep the words
read-forget = 🗑 Forget the words
read-kept = Kept, for you only: it helps me with the next one.
read-forgotten = Forgotten. Only what it was stays.
read-as-fair = <b>A fair request</b>, noted.
read-fair-how =
    Answer what was asked, with a date, and thank them for saying it.
    <i>{ $text }</i>
read-as-none =
    <b>None of these</b>, noted as an ordinary message.
    Or is it one of these?
error-read-nothing = I found no words in it to read. Send me text, please, typed or as a caption.
error-read-gone = I no longer have that message in sight. Please forward or paste it again.

hint-silence = { $days ->
    [one] 💡 No answer to your texts about the payment since { $day }, { $days } day. Vanishing?
   *[other] 💡 No answer to your texts about the payment since { $day }, { $days } days. Vanishing?
}
hint-payment_promise = 💡 The payment promised for { $day } hasn't come. Vanishing?
hint-promise = 💡 Promised for { $day } and not done: “{ $first }”. Stalling?
hint-edits = { $count ->
    [one] 💡 { $count } edit on one thing since { $day }: “{ $first }”, then “{ $second }”. Edits without end?
   *[other] 💡 { $count } edits on one thing since { $day }: “{ $first }”, then “{ $second }”. Edits without end?
}
hint-contradiction = 💡 Agreed on { $day }: “{ $first }”. Agreed later: “{ $second }”. Moving the goalposts?
hint-where = <i>More under “Good to know”.</i>
hint-what = 💡 What to do
hint-off = Don't show this again
hint-is-off = All right, not again.
