CREATE TABLE directory_organisation (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  slug TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('town_council', 'county_council', 'other_authority', 'provider', 'partner')),
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  folded TEXT NOT NULL,
  ine TEXT,
  comarca_code TEXT,
  web TEXT NOT NULL,
  source TEXT NOT NULL,
  batch_id TEXT,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (network_id, slug)
);
CREATE UNIQUE INDEX directory_organisation_ine ON directory_organisation (network_id, kind, ine);
CREATE INDEX directory_organisation_list ON directory_organisation (network_id, kind, sort_key);

-- An index on who is referred to begins with that column: when a row is taken back, the database asks by it alone.

CREATE TABLE directory_relation (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  organisation_id TEXT NOT NULL REFERENCES directory_organisation (id),
  kind TEXT NOT NULL CHECK (kind IN ('member', 'collaborator', 'observer', 'provider')),
  from_first_on TEXT,
  from_last_on TEXT,
  from_precision TEXT,
  to_first_on TEXT,
  to_last_on TEXT,
  to_precision TEXT,
  to_source TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  evidence TEXT NOT NULL,
  source TEXT NOT NULL,
  batch_id TEXT,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CHECK ((from_first_on IS NULL) = (from_precision IS NULL)),
  CHECK (from_first_on <= from_last_on),
  CHECK (to_first_on <= to_last_on)
);
CREATE INDEX directory_relation_organisation ON directory_relation (organisation_id, network_id);
CREATE INDEX directory_relation_kind ON directory_relation (network_id, kind, from_last_on);

CREATE TABLE directory_person (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  folded TEXT NOT NULL,
  address TEXT,
  language TEXT NOT NULL,
  batch_id TEXT,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (network_id, address)
);
CREATE INDEX directory_person_list ON directory_person (network_id, sort_key);

CREATE TABLE directory_post (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  person_id TEXT NOT NULL REFERENCES directory_person (id),
  organisation_id TEXT NOT NULL REFERENCES directory_organisation (id),
  kind TEXT NOT NULL CHECK (kind IN ('elected_official', 'technical_officer', 'staff')),
  title TEXT NOT NULL,
  contact TEXT,
  from_on TEXT,
  to_on TEXT,
  batch_id TEXT,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CHECK (from_on <= to_on)
);
CREATE INDEX directory_post_person ON directory_post (person_id, network_id);
CREATE INDEX directory_post_organisation ON directory_post (organisation_id, network_id);

CREATE TABLE directory_role (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  person_id TEXT NOT NULL REFERENCES directory_person (id),
  role TEXT NOT NULL CHECK (role IN ('administrator', 'secretariat', 'editor')),
  given_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX directory_role_person ON directory_role (person_id, network_id);
CREATE INDEX directory_organisation_batch ON directory_organisation (network_id, batch_id);
CREATE INDEX directory_relation_batch ON directory_relation (network_id, batch_id);
CREATE INDEX directory_person_batch ON directory_person (network_id, batch_id);
CREATE INDEX directory_post_batch ON directory_post (network_id, batch_id);
