# Modul inline: ce stă în jurul textelor în orice chat. Clienții nu văd nimic din asta.

inline-form-say = 💬 { $what }
inline-form-aloud = 📞 { $what }
inline-form-question = ❓ Întrebare: { $what }
inline-form-message = ✉️ { $what }
inline-of-one = { $topic } · { $name }
inline-of-several = { $name } · { $topic }
inline-stage = { $situation } · { $stage }
inline-look-up = 🔎 { $name }: ce e de verificat
inline-look-up-topic = 🔎 De verificat: { $topic }
inline-compose = ✏️ { $name }: { $situation }, de completat
inline-card = 🗂 { $name }: fișa
inline-clients = 👥 Toți clienții și cum întrebați
inline-new = ➕ Adăugați primul client
inline-help = ❔ Cum întrebați
inline-door = 🔒 Deschideți Tact
inline-noted =
    ✓ <b>{ $name }</b>: am notat că s-a trimis.
    { $channel } · { $topic }
inline-undo = ↩️ Nu s-a trimis
inline-undone = Bine, nu mai e notat.
inline-how =
    <b>În orice chat</b>
    Scrieți numele meu, apoi clientul și un cuvânt-două despre ce se întâmplă: <i>Egor scump</i>, <i>Egor plată</i>, <i>Maria termen SMS</i>. Ordinea, alfabetul și diacriticele nu contează, ajunge și începutul cuvântului.

    💬 ce spuneți acum
    ❓ întrebarea care readuce răspunderea la client
    ✉️ mesajul gata de trimis
    🔎 butonul de sus: ce e de verificat, fișa

    În chat ajung numai texte pentru client, în limba lui. Ce trimiteți se notează în fișă și se poate anula.

error-link-gone = Linkul a expirat sau e al altcuiva. Scrieți pur și simplu numele clientului.
