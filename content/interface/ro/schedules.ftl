# Repetările în cuvinte. Ce se spune aici se poate și scrie: îl citește content/schedules/ro.toml,
# iar un test le ține împreună. $day: 0 este luni, 6 este duminică.

schedule-minutes = { $every ->
    [one] în fiecare minut
    [few] la fiecare { $every } minute
   *[other] la fiecare { $every } de minute
 }
schedule-hours = { $every ->
    [one] în fiecare oră
    [few] la fiecare { $every } ore
   *[other] la fiecare { $every } de ore
 }
schedule-days = { $every ->
    [one] în fiecare zi
    [few] la fiecare { $every } zile
   *[other] la fiecare { $every } de zile
 }
schedule-weekday = { $day ->
    [0] luni
    [1] marți
    [2] miercuri
    [3] joi
    [4] vineri
    [5] sâmbătă
   *[other] duminică
 }
schedule-nth-name = { $day ->
   *[other] { schedule-weekday }
 }
schedule-gender = { $day ->
   *[other] f
 }
schedule-each = { $day ->
   *[other] în fiecare { schedule-weekday }
 }
schedule-other = { $day ->
   *[other] la fiecare două săptămâni, { schedule-weekday }
 }
schedule-each-of = în fiecare { $days }
schedule-weeks = { $every ->
    [one] în fiecare săptămână, { $days }
    [few] la fiecare { $every } săptămâni, { $days }
   *[other] la fiecare { $every } de săptămâni, { $days }
 }
schedule-workdays = în fiecare zi lucrătoare
schedule-weekend = în fiecare weekend
schedule-range = de { $first ->
    [0] luni
    [1] marți
    [2] miercuri
    [3] joi
    [4] vineri
    [5] sâmbătă
   *[other] duminică
 } până { $last ->
    [0] luni
    [1] marți
    [2] miercuri
    [3] joi
    [4] vineri
    [5] sâmbătă
   *[other] duminică
 }
schedule-all-but = { $day ->
   *[other] în fiecare zi în afară de { schedule-weekday }
 }
schedule-workdays-but = { $day ->
   *[other] în fiecare zi lucrătoare în afară de { schedule-weekday }
 }
schedule-months = { $every ->
    [one] în fiecare lună { $days }
    [few] la fiecare { $every } luni { $days }
   *[other] la fiecare { $every } de luni { $days }
 }
schedule-years = { $every ->
    [one] în fiecare an { $days }
    [few] la fiecare { $every } ani { $days }
   *[other] la fiecare { $every } de ani { $days }
 }
schedule-on-day = pe { schedule-numeral }
schedule-numeral = { $n }
schedule-on-date = pe { $date }
schedule-of-month = { $day } din { $month }
schedule-ordinal = { $n ->
    [-1] ultima
    [1] prima
   *[other] a { $n }-a
 }
schedule-nth-day = în { schedule-ordinal } zi
schedule-nth-weekday = în { $n ->
   *[other] { schedule-ordinal }
 } { $gender ->
   *[other] { $weekday }
 }
schedule-nth-business = { $n ->
   *[other] în { schedule-ordinal } zi lucrătoare
 }
schedule-nth-day-from-end = în a { $n }-a zi de la sfârșit
schedule-nth-weekday-from-end = în a { $n }-a { $gender ->
   *[other] { $weekday }
 } de la sfârșit
schedule-nth-business-from-end = în a { $n }-a zi lucrătoare de la sfârșit
schedule-roll-previous = sau în ziua lucrătoare dinainte
schedule-roll-next = sau în ziua lucrătoare următoare
schedule-roll-modified = sau în cea mai apropiată zi lucrătoare din aceeași lună
schedule-at = la { $time }
schedule-since = de la { $time }
schedule-from = începând cu { $day }
schedule-until = până pe { $day }
schedule-times = { $n ->
    [one] o singură dată
    [few] de { $n } ori
   *[other] de { $n } de ori
 }

error-rule-too-often = Este prea des: mai des decât o dată la { $minutes } minute nu se poate.
error-rule-too-seldom = La un interval atât de mare sau neobișnuit nu pot aminti. Alegeți, vă rog, altul.
error-rule-window = Doar între anumite ore nu pot repeta. Merg orele una câte una: <i>în fiecare zi la 9 și la 14</i>.
error-rule-times = Cât de des e clar, dar în ce zile nu. Spuneți-mi, vă rog, zilele sau orele.
