home-menu-front = Home
home-menu-desk = Today
home-sample = Sample

home-front-lead = We are town and county councils that work together. Here you can see what we set out to do, what we have done and with whom.
home-front-desk = What is on today
home-no-plan = There is no plan in force yet.
home-no-plan-why = When the network approves one, you will see here what it sets out to do and how it is going.
home-no-members = No member is known yet.
home-no-members-why = Here will be the list of the town and county councils of the network and the map of where they are.
home-who-title = Who we are and where
home-who-known = { $n ->
    [one] One member known, { $day }.
   *[other] { $n } members known, { $day }.
}
home-who-known-about = { $n ->
    [one] One member known of about { $about }, { $day }.
   *[other] { $n } members known of about { $about }, { $day }.
}
home-tile-members = Members known
home-tile-members-about = { $n ->
    [one] of one
   *[other] of about { $n }
}
home-tile-members-all = those on record today
home-tile-municipalities = Municipalities
home-tile-municipalities-of = of { $all }: { $share }
home-tile-counties = County councils
home-tile-counties-of = counted apart from municipalities
home-tile-comarques = Counties (comarques)
home-tile-comarques-of = of { $all }, with a member municipality
home-tile-population = Population of Catalonia
home-tile-population-of = { $people } inhabitants, register of { $year }
home-map-title = Map of members
home-map-said = { $towns ->
    [0] No member municipality
    [one] One member municipality
   *[other] { $towns } member municipalities
}, { $comarques ->
    [0] in no county.
    [one] in one county.
   *[other] in { $comarques } counties.
}
home-map-more = Territory and coverage
home-map-list = { $n ->
    [one] List: one member
   *[other] List: { $n } members
}
home-latest-title = Latest activities
home-latest-all = All activities
home-latest-none = No activity has been recorded yet.
home-report-title = Annual report { $year }
home-report-said = Published { $day }. What the network did that year; every figure leads to the records behind it.
home-report-read = Read the report
home-report-pdf = Download it (PDF)
home-ways-title = Where to go next
home-way-sign-in = Sign in to your space
home-way-sign-in-why = If you are from a member council, we send you a link by e-mail. No password is needed.
home-way-members = Meet the members
home-way-members-why = Which town and county councils take part, and what they do in the network.
home-way-bodies = See how we are organised
home-way-bodies-why = Assembly, commissions, secretariat and working groups.
home-way-contact = Talk to us
home-way-contact-why = If you want to join, to work with us or to ask anything.

home-steps-title = First steps
home-steps-lead = When you have taken them all, this box goes away.
home-step-done = Done
home-step-open = To do
home-step-settings = Check the name and the languages of the network
home-step-settings-why = They are what people see in the header, in mails and in reports.
home-step-members = Import the members
home-step-members-why = With one spreadsheet you can enter the councils and the people to contact at once.
home-step-bodies = Set up the bodies
home-step-bodies-why = Assembly, commissions, technical secretariat and groups, with who sits in them.
home-step-plan = Import the work plan
home-step-plan-why = Upload the table of actions and you have the plan, with its tracking.
home-step-activity = Record the first activity
home-step-activity-why = A meeting, a case of advice, a conference: all that is recorded appears later in the reports.

home-desk-title = Today
home-greeting-morning = Good morning, { $name }. Today is { $day }.
home-greeting-afternoon = Good afternoon, { $name }. Today is { $day }.
home-greeting-night = Good evening, { $name }. Today is { $day }.
home-lines-title = In three lines
home-line-plan-served = { $n ->
    [0] none of its { $all } points has any activity yet
    [one] one of its { $all } points has activity
   *[other] { $n } of its { $all } points have activity
}
home-line-plan-samples = { $said } (samples included)
home-line-last-sample = { $said } (sample)
home-line-plan-over = it ended { $on }; { $said }
home-line-last = the latest of your bodies, { $when }
home-line-seat = you have a seat there
home-line-seat-of = on behalf of: { $name }
home-own-council = The council’s page
home-own-council-nothing = It is not on record as having taken part in any activity yet.
home-own-seats = Your bodies and groups
home-own-seats-none = Today you have no seat in any body or group.
home-own-seats-all = All bodies and groups
home-choice-label = Choose for which body
home-choice-body = Body
home-choice-whole = None in particular
home-choice-own = All of mine
home-choice-show = Show
home-choice-clear = Clear the choice
home-changed-title = Recorded lately
home-recorded = Recorded { $day }
home-recorded-by = Recorded { $day } by { $name }
home-recorded-on-behalf = Recorded { $day } by { $name }, on behalf of: { $council }
home-fresh = Up to date until the last record, which was made { $day }.
home-fresh-nothing = There is no record yet.

home-accessibility-title = Accessibility statement
home-accessibility-lead = { $network } is committed to making its website accessible, in accordance with Royal Decree 1112/2018, of 7 September, on the accessibility of websites and mobile applications of the public sector.
home-accessibility-site = This accessibility statement applies to the website { $site }.
home-accessibility-overdue = This statement was due for review { $day }, which has not been done yet.
home-accessibility-state-title = Compliance status
home-accessibility-state = This website is partially compliant with Royal Decree 1112/2018, because some aspects do not meet the requirements or have not been checked well enough yet. They are listed below.
home-accessibility-not-title = Non-accessible content
home-accessibility-not = The content listed below is not accessible, or we cannot be sure that it is:
home-accessibility-lack-title = Non-compliance with Royal Decree 1112/2018
home-accessibility-lack-people = No person who uses a screen reader, a magnifier or voice control has tried the pages yet. So far only programs have checked them.
home-accessibility-lack-paper = The PDFs that this website makes carry tags, title, language and alternative texts (PDF/UA-1), but no person has read them with a screen reader.
home-accessibility-lack-language = Names and texts written by the network appear in the language in which they were written, which is not always marked when you read the page in another language (WCAG criterion 3.1.2).
home-accessibility-lack-files = Files uploaded by others may not be accessible.
home-accessibility-burden-title = Disproportionate burden
home-accessibility-none = No exception is applied.
home-accessibility-outside-title = Content outside the scope of the legislation
home-accessibility-outside = There is none. Maps are exempt when the essential information is given in another way (article 3.4.d), but beside each map there is a list with the same information.
home-accessibility-made-title = Preparation of this statement
home-accessibility-made = This statement was prepared { $day }. The method was a self-assessment with automatic tools.
home-accessibility-machine = The program’s own tests check:
home-accessibility-machine-axe = the rules of axe for WCAG 2.0, 2.1 and 2.2, levels A and AA, on a sample that has every kind of page, at the width of a computer and of a phone;
home-accessibility-machine-html = that the HTML is valid;
home-accessibility-machine-reflow = that nothing scrolls sideways at 320, 390 and 1280 pixels of width, nor with wider text spacing;
home-accessibility-machine-script = that the main jobs can be done without JavaScript, and that error messages lead to the field to be mended;
home-accessibility-machine-colour = the contrast of each pair of colours of the palette.
home-accessibility-machine-limit = Programs find less than half of the problems. That is why we do not call the website fully compliant.
home-accessibility-reviewed = The statement was last reviewed { $day }. The next review is due { $again }.
home-accessibility-contact-title = Feedback and contact
home-accessibility-contact = You can write to us about accessibility requirements (article 10.2.a of Royal Decree 1112/2018), for example to:
home-accessibility-contact-1 = tell us of anything on this website that does not comply;
home-accessibility-contact-2 = tell us of other difficulties in reaching the content;
home-accessibility-contact-3 = ask anything else or suggest an improvement.
home-accessibility-contact-how = How to contact the network
home-accessibility-requests = You can also file a complaint about requirements that are not met, or a request for accessible information on excluded or exempt content. State clearly the facts, the reasons and what you ask for.
home-accessibility-requests-when = The network answers within twenty working days. If anything has to be clarified, there are ten working days to do so.
home-accessibility-procedure-title = Enforcement procedure
home-accessibility-procedure = If you have no answer after twenty working days, or do not agree with it, you can file a claim (article 13 of Royal Decree 1112/2018) to learn the reasons, to object to them and to ask for measures. It is addressed to the network itself and decided within two months.

home-privacy-title = Privacy
home-privacy-lead = Which data about you the network has, what it uses them for and what you can ask.
home-privacy-who-title = Who is responsible
home-privacy-who = Controller of the data on this website: { $network }.
home-privacy-who-contact = How to make contact
home-privacy-what-title = Which data
home-privacy-what-work = Work contact data: name, post, council and e-mail address.
home-privacy-what-seats = Offices and seats in the bodies and groups of the network, with their dates.
home-privacy-what-activities = Activities of the network in which you took part or which you recorded.
home-privacy-what-trail = The security log: who did what, and when.
home-privacy-never = We ask for no identity numbers, no home addresses and no sensitive data.
home-privacy-why-title = Why we may process them
home-privacy-why = For work contact data, the legitimate interest of dealing with the organisation where you work, and only for that (article 19 of Organic Law 3/2018 and article 6.1.f of the General Data Protection Regulation). For offices and acts of the association, compliance with its statutes and the law. Anything beyond that, such as a newsletter, only with your consent, which you can withdraw whenever you like.
home-privacy-why-trail = The security log is kept to protect everyone’s information (Spanish National Security Framework, ENS).
home-privacy-seen-title = Who sees them
home-privacy-seen = The public sees organisations and bodies, not people or their contacts. People of the network who are signed in see each other’s names and work contacts. We pass them on to nobody, except as the law requires.
home-privacy-kept-title = How long
home-privacy-kept = As long as you have to do with the network. After that, its acts (who held an office, what was agreed) are kept as the history of the association and for the terms set by law.
home-privacy-cookies-title = Cookies
home-privacy-cookies = There are only technical cookies, without which the website would not work. That is why we do not ask for your permission.
home-privacy-cookie = Cookie
home-privacy-cookie-for = What for
home-privacy-cookie-lasts = Lasts
home-privacy-cookie-session = Remembers that you signed in
home-privacy-cookie-session-lasts = 30 days; without activity, the session ends after 12 hours
home-privacy-cookie-language = Remembers the language you chose
home-privacy-cookie-language-lasts = A year
home-privacy-cookie-said = Carries a message from one page to the next, such as “We have saved the changes”
home-privacy-cookie-said-lasts = Two minutes
home-privacy-cookie-typed = Finds what you had typed when the session ended before you sent it
home-privacy-cookie-typed-lasts = A day
home-privacy-third = No page asks anything of other servers: no statistics, typefaces, maps or social networks.
home-privacy-rights-title = What you can ask
home-privacy-rights = You can ask to see your data, to have them corrected or erased, to limit their use, to object to it, or to take them with you. The network answers within a month.
home-privacy-rights-erasure = Erased data are blocked first: nobody sees them and they are kept only in case a court or an authority asks for them. At the end of the term they are destroyed (article 32 of Organic Law 3/2018).
home-privacy-rights-authority = If you think that your rights were not respected, you can complain to the Catalan Data Protection Authority.
home-privacy-authority = Catalan Data Protection Authority (APDCAT)

home-legal-title = Legal notice
home-legal-lead = The terms of use of this website.
home-legal-owner-title = Owner
home-legal-owner = Owner of this website: { $network }.
home-legal-owner-contact = How to make contact
home-legal-content-title = What you find here
home-legal-content = Plans, activities and reports come from what members and the secretariat record. Every figure leads to the records behind it. Samples carry the label “Sample” and never count in an annual report. In the plan and on the front page they appear only while the network has them in view, and a mark then says that the figures include them.
home-legal-summaries = Where it says that a text is a summary and not official, the wording is a summary and not the text that was approved.
home-legal-law = The rules of governance that the program proposes name the article of the law that they come from. They help to work and are no legal advice: the statutes come first.
home-legal-reuse-title = Reuse
home-legal-reuse = You may reuse the public information on this website if you name its source and date and do not change its meaning (article 17 of Catalan Law 19/2014).
home-legal-reuse-not = This permission does not cover personal data, coats of arms and logos, or documents that say otherwise.
home-legal-sources-title = Data and materials of others
home-legal-fonts = Typefaces Figtree and Bricolage Grotesque, under the SIL Open Font License 1.1.
home-legal-program-title = The program
home-legal-program = This website runs on Teixit, free software under the EUPL-1.2.
home-legal-licence = Text of the European Union Public Licence

home-contact-title = Contact
home-contact-lead = How you can talk to the network.
home-contact-people-title = Who answers you
home-contact-nobody = Nobody is on record at the technical secretariat yet.
home-contact-nobody-why = When someone is accredited there, you will see the name and the e-mail address here.
home-contact-write = Write or call us
home-contact-address = E-mail address
home-contact-phone = Telephone or office
home-contact-no-address = The network has not published a contact address on this website yet. Meanwhile, you can reach it through any of the councils that are its members.
home-contact-whom = Whom you can turn to
home-contact-member = If you are from a member council
home-contact-member-how = Sign in with your work address and you will see who answers you, and at which address.
home-contact-council = If you live or work in a member municipality
home-contact-council-how = Ask your town council: it is the one that represents the municipality.
home-contact-body-how = What this body does and who is responsible.
home-contact-for-title = For other matters
home-contact-for-accessibility = To report a problem of accessibility or file a complaint:
home-contact-for-privacy = To exercise your rights over your data:
