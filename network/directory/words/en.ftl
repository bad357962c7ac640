directory-why-only-secretariat = Only the technical secretariat can change the directory.
directory-organisation-taken = This town council is in the directory already.
directory-relation-taken = This organisation has this relation already.
directory-person-taken = There is a person with this address already.
directory-relation-reversed = It cannot end before it begins. The relation began: { $began }.
directory-post-reversed = It cannot end before it begins. The post began: { $began }.
directory-kind-town_council = Town council
directory-kind-county_council = County council
directory-kind-other_authority = Other local authority
directory-kind-provider = Provider
directory-kind-partner = Partner
directory-relation-member = Member
directory-relation-collaborator = Collaborator
directory-relation-observer = Observer
directory-confidence-high = The source says so
directory-confidence-medium = The source mentions it in passing
directory-confidence-low = Not certain
directory-post-elected_official = Elected official
directory-post-technical_officer = Technical officer
directory-post-staff = Staff of the network
directory-person = Person of the network
directory-person-posts = Posts
directory-person-no-posts = Not yet at any organisation.
directory-person-posts-count = { $n ->
    [one] { $n } post
   *[other] { $n } posts
}
directory-person-post = Post
directory-person-organisation = Where
directory-person-from = From
directory-person-to = Until
directory-person-contact = Contact
directory-person-since = Since: { $day }
directory-person-still = Still in post
directory-person-unknown-date = Date unknown
directory-person-post-ended = Ended
