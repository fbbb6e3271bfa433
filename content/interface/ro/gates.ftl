# Când nu deranjez și ce a venit cu întârziere.

settings-gate = 🌙 Orele de liniște
gate =
    <b>Când tac</b>
    Ore de liniște: { $quiet }
    Zile libere: { $days }
    Sărbători legale: { $country }
    Concediu: { $vacation }
    Mementouri fără răspuns: { $again }

    Mementourile despre plăți așteaptă până reveniți. Un memento pus la o anumită oră vine la ora aceea, chiar și noaptea; doar concediul îl amână.
gate-none = nu sunt
gate-hours = { $from } – { $until }
gate-until = până pe { $day } inclusiv
gate-again-on = revin peste 2 ore și a doua zi dimineața
gate-again-off = nu revin
gate-quiet = 🌙 Ore de liniște
gate-days = 📅 Zile libere
gate-country = 🎉 Sărbători legale
gate-vacation = 🏖 Concediu
gate-vacation-end = 🏖 M-am întors
gate-ask-again = 🔁 Revino
gate-ask-once = 🔁 Nu mai reveni
gate-quiet-ask = Între ce ore să tac? Alegeți sau scrieți, de exemplu <code>22:30-7:00</code>.
gate-quiet-off = Fără ore de liniște
gate-days-ask = În ce zile să tac? Atingeți o zi ca s-o schimbați.
gate-country-ask = Sărbătorile cărei țări sunt zile libere pentru dumneavoastră?
gate-country-none = Niciuna
gate-vacation-ask = Până în ce zi lipsiți, inclusiv? De exemplu <i>5 decembrie</i>. Totul așteaptă până în dimineața următoare.
push-from-night = 🌙 De aseară, { $time }:
push-from = 🕐 Era pentru { $when }:
summary-title = <b>{ $count ->
        [one] { $count } memento întârziat
        [few] { $count } mementouri întârziate
       *[other] { $count } de mementouri întârziate
    }</b>, iată-le într-un singur mesaj:
summary-more = … și încă { $count }: /reminders

error-quiet-unreadable = Nu am putut citi orele. Încercați așa: <code>22:30-7:00</code>.
error-days-off-all = O zi lucrătoare trebuie să rămână.
