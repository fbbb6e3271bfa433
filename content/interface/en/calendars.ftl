# The calendar: files, and the private address that calendar apps read.

command-calendar = Reminders and payments in your calendar
settings-calendar = 📆 Calendar
calendar-name = Tact
calendar-payment = 💰 { $name }: { $sum }
calendar-report = 📊 { $name }: { $report }
calendar-touch = 🤝 { $name }: time to be in touch
calendar-due = Due { $day }.
calendar-promised = Promised for this day. Due { $day }.
calendar-from = From Tact.
calendar-to = 📆 To calendar
calendar-file = Open the file, and your calendar offers to add it.
calendar-off =
    <b>Your calendar</b>
    I can give you a private address. Add it to Google or Apple Calendar once, and your reminders, payments and reports stand there, always up to date.

    Only the client's name and what it is about are shown: no notes, nothing about styles.
calendar-on = 🔗 Get my address
calendar-is-on =
    <b>Your calendar</b>
    Your private address has been on since { $day }.
calendar-unread = No calendar has read it yet. Google may take some hours.
calendar-read = Last read { $when }.
calendar-lost = I keep no copy of the address. If you have lost it, or somebody else has seen it, take a new one: the old one stops working at once.
calendar-new = 🔄 New address
calendar-end = ⏹ Switch off
calendar-all = 📄 Everything as a file
calendar-address =
    <b>Your private address</b>
    <code>{ $address }</code>

    Whoever has it can read your reminders, payments and reports. I can't show it again, so add it now.
calendar-how =
    <b>Google Calendar:</b> on a computer, open calendar.google.com, press + beside “Other calendars”, choose “From URL” and paste the address.
    <b>iPhone, iPad:</b> Settings → Apps → Calendar → Calendar Accounts → Add Account → Other → Add Subscribed Calendar.
    <b>Mac:</b> in Calendar, File → New Calendar Subscription.

    Google looks for changes a few times a day, Apple as often as you tell it to.
calendar-local =
    This address works on this computer only, so Google can't read it. To try it, open it in a browser, or on a Mac choose File → New Calendar Subscription in Calendar.
calendar-copy = 📋 Copy the address
calendar-unreachable =
    <b>Your calendar</b>
    “📆 To calendar” under a reminder or a payment gives you a file that any calendar takes, and the button below gives all of them in one file.

    A calendar that keeps itself up to date needs an address at which I can be reached from the internet. Whoever runs me sets it: <code>WEB_PORT</code> and <code>PUBLIC_URL</code>, see the README.

error-calendar-unreachable = I can't be reached from the internet yet, so I have no address to give. /calendar says what works now.
error-calendar-empty = There is nothing to put into a calendar yet.
