CREATE TABLE activity_purpose (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  kind TEXT NOT NULL CHECK (kind IN ('challenge', 'area', 'item', 'action', 'commitment')),
  owner TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  href TEXT NOT NULL,
  parent_id TEXT REFERENCES activity_purpose (id),
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  position BIGINT NOT NULL,
  opened_at BIGINT NOT NULL,
  CHECK (first_on <= last_on),
  UNIQUE (network_id, owner, kind, code)
);
CREATE INDEX activity_purpose_open ON activity_purpose (network_id, first_on, last_on);
CREATE INDEX activity_purpose_owner ON activity_purpose (network_id, owner, position);

CREATE TABLE activity_activity (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  folded TEXT NOT NULL,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  precision TEXT NOT NULL CHECK (precision IN ('day', 'month', 'quarter', 'half', 'year')),
  quantity BIGINT NOT NULL CHECK (quantity >= 1),
  minutes BIGINT CHECK (minutes >= 0),
  people BIGINT CHECK (people >= 0),
  role TEXT CHECK (role IN ('organiser', 'co_organiser', 'collaborator', 'guest')),
  format TEXT CHECK (format IN ('in_person', 'online', 'hybrid')),
  place TEXT NOT NULL,
  ine TEXT,
  cost_cents BIGINT CHECK (cost_cents >= 0),
  note TEXT NOT NULL,
  within_id TEXT REFERENCES activity_activity (id),
  source TEXT NOT NULL,
  source_line BIGINT,
  record_key TEXT,
  on_behalf_of TEXT REFERENCES directory_organisation (id),
  sample BIGINT NOT NULL CHECK (sample IN (0, 1)),
  recorded_at BIGINT NOT NULL,
  recorded_by TEXT NOT NULL,
  withdrawn_at BIGINT,
  version BIGINT NOT NULL,
  CHECK (first_on <= last_on),
  UNIQUE (network_id, record_key)
);
CREATE INDEX activity_activity_list ON activity_activity (network_id, first_on, last_on);
CREATE INDEX activity_activity_kind ON activity_activity (network_id, kind, first_on);
CREATE INDEX activity_activity_title ON activity_activity (network_id, sort_key);
CREATE INDEX activity_activity_recorded ON activity_activity (network_id, recorded_at);
CREATE INDEX activity_activity_within ON activity_activity (within_id);
CREATE INDEX activity_activity_behalf ON activity_activity (on_behalf_of);

CREATE TABLE activity_serving (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  purpose_id TEXT NOT NULL REFERENCES activity_purpose (id),
  PRIMARY KEY (activity_id, purpose_id)
);
CREATE INDEX activity_serving_purpose ON activity_serving (network_id, purpose_id, activity_id);

CREATE TABLE activity_body (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  body_id TEXT NOT NULL REFERENCES bodies_body (id),
  PRIMARY KEY (activity_id, body_id)
);
CREATE INDEX activity_body_body ON activity_body (network_id, body_id, activity_id);

CREATE TABLE activity_organisation (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  organisation_id TEXT NOT NULL REFERENCES directory_organisation (id),
  PRIMARY KEY (activity_id, organisation_id)
);
CREATE INDEX activity_organisation_organisation ON activity_organisation (organisation_id, network_id, activity_id);

CREATE TABLE activity_unnamed (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  kind TEXT NOT NULL CHECK (kind IN ('town_council', 'county_council', 'other_authority', 'provider', 'partner')),
  number BIGINT NOT NULL CHECK (number >= 1),
  PRIMARY KEY (activity_id, kind)
);

CREATE TABLE activity_person (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  person_id TEXT NOT NULL REFERENCES directory_person (id),
  PRIMARY KEY (activity_id, person_id)
);
CREATE INDEX activity_person_person ON activity_person (person_id, network_id, activity_id);

CREATE TABLE activity_theme (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  code TEXT NOT NULL,
  PRIMARY KEY (activity_id, code)
);

CREATE TABLE activity_link (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  position BIGINT NOT NULL,
  href TEXT NOT NULL,
  PRIMARY KEY (activity_id, position)
);

CREATE TABLE activity_version (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  version BIGINT NOT NULL,
  state TEXT NOT NULL,
  replaced_at BIGINT NOT NULL,
  replaced_by TEXT NOT NULL,
  PRIMARY KEY (activity_id, version)
);

CREATE TABLE activity_withdrawal (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  withdrawn_at BIGINT NOT NULL,
  withdrawn_by TEXT NOT NULL,
  why TEXT NOT NULL,
  restored_at BIGINT,
  restored_by TEXT
);
CREATE INDEX activity_withdrawal_activity ON activity_withdrawal (network_id, activity_id, withdrawn_at);

CREATE TABLE activity_samples_switch (
  network_id TEXT NOT NULL PRIMARY KEY REFERENCES settings_network (id),
  shown BIGINT NOT NULL CHECK (shown IN (0, 1)),
  set_at BIGINT NOT NULL,
  set_by TEXT NOT NULL
);
