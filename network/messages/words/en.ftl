messages-menu = Mail
messages-title = Mail sent
messages-lead = What the network wrote, to whom and when.
messages-kept-title = There is no mail server.
messages-kept = Mails stay here, without leaving, until one is set. Then they leave by themselves, except those with a link that has expired.
messages-empty = There is no mail yet.
messages-empty-why = Here you will see each mail that the network writes, beginning with sign-in links.
messages-count = { $n ->
    [one] One mail
   *[other] { $n } mails, newest first
}
messages-subject = Subject
messages-address = To
messages-when = When
messages-state = State
messages-sent = Sent
messages-waiting = Waiting to be sent
messages-undelivered = Not delivered
messages-expired = Expired
messages-again = We will try again: { $when }.
messages-again-why = The last try went wrong: « { $words } ».
messages-undelivered-title = This mail did not arrive and we will not try again.
messages-undelivered-why = The mail server said: « { $words } ». Check the person’s address and ask them to sign in once more.
messages-expired-title = This mail did not leave.
messages-expired-why = Its link expired before it could be sent. If the person still wants to sign in, they can ask for another.
messages-mail-title = Mail
messages-secret-title = The text cannot be seen yet.
messages-secret = It carries a link that opens a person’s session: only who receives the mail sees it. In half an hour the link expires and the text can be read.
messages-why-only-secretariat = Only the technical secretariat sees the mail sent.
