# The client file: list, card, adding, editing.

clients-list = <b>Your clients</b>, the latest first.
clients-none =
    <b>No clients yet.</b>
    Type a name, share a contact, or forward me a message from a client.
clients-archived = <b>Archive</b>
clients-archived-none = The archive is empty.
clients-new = ➕ New client
clients-archive = 🗄 Archive
clients-more = Next →
clients-fewer = ← Previous
clients-found = Who do you mean?
client-ask-name = What's the client's name? You can also share a contact or forward a message.
client-unknown = I don't know <b>{ $name }</b> yet. Shall I add them?
client-add = ➕ Add { $name }
client-namesake = There is already a client called <b>{ $name }</b>. The same person?
client-same = Open { $name }
client-another = ➕ Another { $name }
client-added = Added: <b>{ $name }</b>.
client-forwarded = A message from <b>{ $name }</b>. Shall I add them as a client? The message itself is not kept.

card-style-unknown = 🎭 Style: not known yet
card-style = 🎭 { $style }
card-open-sitting = 🎭 A few questions are left half-way
card-payment = 💰 { $sum } by { $day } ({ $when })
card-promised = 💰 { $sum }, promised by { $day } ({ $when })
card-payments-more = { $count ->
    [one] 💰 … and { $count } more payment
   *[other] 💰 … and { $count } more payments
}
card-in = { $days ->
    [0] today
    [one] in { $days } day
   *[other] in { $days } days
}
card-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
card-reminder = ⏰ { $when }: { $text }
card-reminder-sent = ⏰ { $text } (reminded, not done)
card-next = ➡️ Next: { $channel }. { $reason }
card-touch = ↔️ { $day }: { $channel }, { $outcome }
card-clock = 🕐 It's { $time } where they are
card-note = 📝 { $note }
card-archived = 🗄 In the archive
card-what-next = 🧭 What next?
card-say = 💬 What do I say?
card-temperament = 🎭 How do they tick?
card-pay = 💰 Payment
card-remind = ⏰ Remind me
card-touched = ↔️ We talked
card-guide = 📖 Good to know
card-edit = ⚙️ Edit
card-list = ← Clients
card-back = ← { $name }

edit-title = <b>{ $name }</b>: what shall I change?
edit-name = Name
edit-company = Company
edit-phone = Phone: { $value }
edit-email = E-mail: { $value }
edit-note = Note
edit-nothing = none
edit-language = Writes in: { $language }
edit-address = Address: { $address ->
    [informal] informal
   *[formal] formal
}
edit-channels = Channels
edit-traits = Habits
edit-zone = Time: { $city }
edit-zone-mine = same as mine
edit-archive = 🗄 Archive
edit-restore = ↩️ Restore
edit-delete = 🗑 Delete
edit-ask-name = What should this client be called?
edit-ask-company = Which company, or a word that tells them from others?
edit-ask-phone = Their phone number, with the country code: <code>+373 69 123 456</code>
edit-ask-email = Their e-mail address: <code>egor@example.com</code>
edit-ask-note = What should you remember about this client? A new note replaces the old one.
edit-ask-zone = Which city is this client in? Choose one or type it.
edit-clear = Remove it
language-name-en = English
language-name-ru = Russian
language-name-ro = Romanian

channels-title =
    <b>{ $name }</b>: which channels do you have?
    A star marks the one this client prefers.
channels-prefer = prefers it?
channels-preferred = ⭐ prefers it
traits-title =
    <b>{ $name }</b>: what have you noticed?
    It changes the channel I advise.
trait-forgets = Forgets promises
trait-shifts_blame = Shifts the blame
trait-no_calls = No calls without notice
trait-write_first = Writing first, unless urgent

client-put-away = <b>{ $name }</b> is in the archive. Nothing is lost.
client-taken-back = <b>{ $name }</b> is back.
client-delete-ask = Delete <b>{ $name }</b> with everything about them: answers, payments, reminders?
client-delete-yes = 🗑 Yes, delete
client-deleted = <b>{ $name }</b> is deleted. For a day you can restore them; after that everything is gone for good.
client-undelete = ↩️ Restore

error-client-gone = This client is no longer here.
error-channel-last = One channel has to stay: how would you reach them otherwise?
error-note-too-long = A note can have { $limit } characters at most.
error-email-unreadable = That doesn't look like an e-mail address. For example: egor@example.com
error-phone-unreadable = That doesn't look like a phone number. With the country code, please: +373 69 123 456
error-forward-unknown = I can't tell who wrote this. Type their name, and we'll go from there.
error-forward-own = That's your own message. Forward one the client wrote, or type the client's name.
error-forward-bot = A bot wrote this. Forward a message the client wrote, or type the client's name.
