# Inline mode: what stands around the texts offered in any chat. Clients see none of it.

inline-form-say = 💬 { $what }
inline-form-aloud = 📞 { $what }
inline-form-question = ❓ Ask back: { $what }
inline-form-message = ✉️ { $what }
inline-of-one = { $topic } · { $name }
inline-of-several = { $name } · { $topic }
inline-stage = { $situation } · { $stage }
inline-look-up = 🔎 { $name }: what to look up
inline-look-up-topic = 🔎 What to look up: { $topic }
inline-compose = ✏️ { $name }: { $situation }, fill in the gaps
inline-card = 🗂 { $name }: card
inline-clients = 👥 All clients, and how to ask
inline-new = ➕ Add your first client
inline-help = ❔ How to ask
inline-door = 🔒 Open Tact
inline-noted =
    ✓ <b>{ $name }</b>: noted as sent.
    { $channel } · { $topic }
inline-undo = ↩️ It wasn't sent
inline-undone = All right, not noted.
inline-how =
    <b>In any chat</b>
    Type my name, then a client and a word or two about what is going on: <i>Egor expensive</i>, <i>Egor payment</i>, <i>Maria deadline SMS</i>. Any order, any alphabet, and the beginning of a word will do.

    💬 a line to say now
    ❓ a question that hands it back
    ✉️ a message, ready to send
    🔎 the button above: what to look up, the card

    Only texts meant for the client ever get into a chat, in the client's own language. What you send is noted in the client's file, and you can undo it.

error-link-gone = That link has expired or belongs to somebody else. Type the client's name instead.
