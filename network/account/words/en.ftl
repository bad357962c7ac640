account-title = Sign in
account-lead = We send you a link by e-mail. No password is needed.
account-typed-kept = Your session had ended. What you wrote is not lost: once you sign in, you will see it and can send it. A file has to be chosen again.
account-form-address = E-mail address
account-form-address-hint = The one the network has of you, usually that of your work.
account-form-missing = Write your e-mail address
account-send = Send me the link
account-how-title = How it works
account-how-1 = The link arrives at once and works a single time.
account-how-2 = It expires after half an hour. You can ask for another.
account-how-3 = If you are not listed yet, write to the technical secretariat.
account-sent-title = Look at your mail
account-sent = If the network knows this address, we have just sent it a link to sign in.
account-sent-not-there = If you do not find it in a few minutes, look in the junk folder or ask for another.
account-sent-kept = This installation has no mail server yet: ask its administrator for the link.
account-again = Ask for another link
account-open-title = Sign in to the network
account-open = This link is for: { $name }.
account-enter = Sign in
account-stale-title = This link no longer works
account-stale = It was used or has expired. Ask for a new one: it arrives at once.
account-welcome = You are in.
account-welcome-back = You are in. The last time was on { $when }, from { $device }. If that was not you, close the other sessions in “My account”.
account-goodbye = You signed out.
account-own-title = My account
account-facts = Data
account-address = E-mail address
account-council = Local authority
account-seats = Seats you hold today
account-no-seats = You hold no seat in any body now.
account-sessions = Open sessions
account-sessions-lead = The devices and browsers where you came in and did not sign out.
account-session-this = This one
account-session-times = Since { $since }. Last active: { $used }.
account-session-close = Close the session of { $device }
account-session-closed = We closed that session.
account-sessions-close = Close all the others
account-sessions-closed = We closed the other sessions.
account-device-unknown = an unknown device
account-kept-title = We still have what you wrote
account-kept = The session had been closed for safety. Check it and send it again. Files are not kept: if there was one, go back to the page and choose it again.
account-kept-typed = What you had written
account-kept-send = Send it again
account-kept-leave = Leave it
account-mail-subject = Your link to sign in to { $network }
account-mail =
    Hello, { $name },

    To sign in to “{ $network }”, open this link and press “Sign in”:

    { $link }

    It works once and expires after half an hour.
    If you did not ask for it, there is nothing to do.
account-administrator = Administration of the network
