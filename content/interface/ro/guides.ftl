# Ghiduri: titluri și butoane în jurul textelor din content/guides.

guide-menu = <b>Bine de știut</b>
guide-menu-client = <b>{ $name }</b>: bine de știut
guide-styles = 🎭 Stiluri
guide-channels = 📨 Canale
guide-tactics = ♟ Situații dificile
guide-checklists = ☑️ Liste de verificare
guide-become = 🛍 Fiți clientul clientului
guide-somebody = Alex
guide-styles-title =
    <b>Stiluri</b>
    Cum vă purtați cu fiecare, pe teme.
guide-styles-others = 🎭 Alte stiluri
guide-matter-title = <b>{ $style }</b> · { $topic }
guide-do = <b>Da</b>
guide-dont = <b>Nu</b>
guide-why = <b>De ce.</b> { $why } <i>({ $source })</i>
guide-source = <i>({ $source })</i>
guide-item = • { $text }
guide-tick = ☐ { $text }
guide-channels-title =
    <b>Canale</b>
    La ce e bun fiecare și la ce nu.
guide-channel-title = <b>{ $channel }</b>
guide-strong = <b>Bun pentru</b>
guide-weak = <b>Mai puțin bun pentru</b>
guide-rules = 🤝 Reguli de contact
guide-rules-title = <b>Reguli de contact</b>
guide-rules-list = <b>Ce stabiliți împreună</b>
guide-rules-ready = 💬 Text pentru fiecare canal
guide-propose = <b>Cum le propuneți</b>
guide-tactics-title =
    <b>Ce face clientul?</b>
    Poate fi o manevră, dar poate avea și dreptate. Priviți din ambele părți.
guide-tactic-title = <b>{ $title }</b>
guide-self-check = <b>Și întrebați-vă:</b> { $text }
guide-say = <b>Spuneți acum</b> <i>({ $style })</i>
guide-say-unknown = neutru
guide-say-phlegmatic = pentru un flegmatic
guide-say-sanguine = pentru un sangvin
guide-say-choleric = pentru un coleric
guide-say-melancholic = pentru un melancolic
guide-for-unknown = Neutru
guide-for-phlegmatic = Flegmatic
guide-for-sanguine = Sangvin
guide-for-choleric = Coleric
guide-for-melancholic = Melancolic
guide-question = <b>Întrebarea care readuce răspunderea la client</b>
guide-look-up = <b>Verificați</b>
guide-never = <b>Niciodată</b>
guide-signals = 🔎 Cum o recunoașteți
guide-signals-list = <b>Cum o recunoașteți</b>
guide-reading-tactic = <b>Dacă e o manevră:</b> { $text }
guide-reading-fair = <b>Dacă are dreptate:</b> { $text }
guide-prevention = <b>Ca să nu se repete</b>
guide-say-now = 💬 Ce spuneți acum
guide-checklists-title = <b>Liste de verificare</b>
guide-checklist-title = <b>{ $title }</b>
guide-become-why = <b>De ce</b>
guide-become-how = <b>Cum</b>
guide-become-limits = <b>Limite</b>
