CREATE TABLE bodies_body (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  slug TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('assembly', 'executive_commission', 'technical_commission', 'technical_secretariat', 'coordination', 'communication', 'administration', 'working_group', 'ad_hoc')),
  name TEXT NOT NULL,
  short TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  held_by TEXT NOT NULL CHECK (held_by IN ('all_members', 'members', 'provider', 'staff')),
  mirrors_id TEXT REFERENCES bodies_body (id),
  purpose TEXT NOT NULL,
  position BIGINT NOT NULL,
  source TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (network_id, slug)
);
CREATE INDEX bodies_body_list ON bodies_body (network_id, position);

CREATE TABLE bodies_standing (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  body_id TEXT NOT NULL REFERENCES bodies_body (id),
  standing TEXT NOT NULL CHECK (standing IN ('proposed', 'planned', 'active', 'standby', 'converted', 'closed')),
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  precision TEXT NOT NULL,
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'inferred')),
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  CHECK (first_on <= last_on)
);
CREATE INDEX bodies_standing_body ON bodies_standing (network_id, body_id, first_on);

CREATE TABLE bodies_rhythm (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  body_id TEXT NOT NULL REFERENCES bodies_body (id),
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  precision TEXT NOT NULL,
  rhythm TEXT NOT NULL CHECK (rhythm IN ('monthly', 'every_two_months', 'quarterly', 'four_a_year', 'twice_a_year', 'yearly', 'on_demand')),
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  CHECK (first_on <= last_on)
);
CREATE INDEX bodies_rhythm_body ON bodies_rhythm (network_id, body_id, first_on);

CREATE TABLE bodies_term (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  body_id TEXT NOT NULL REFERENCES bodies_body (id),
  mirrors_id TEXT REFERENCES bodies_term (id),
  elected_on TEXT,
  from_first_on TEXT NOT NULL,
  from_last_on TEXT NOT NULL,
  from_precision TEXT NOT NULL,
  to_first_on TEXT,
  to_last_on TEXT,
  to_precision TEXT,
  seats BIGINT,
  composition TEXT NOT NULL CHECK (composition IN ('known', 'unknown')),
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  CHECK (from_first_on <= from_last_on),
  CHECK (to_first_on <= to_last_on)
);
CREATE INDEX bodies_term_body ON bodies_term (network_id, body_id, from_first_on);
CREATE INDEX bodies_term_mirrors ON bodies_term (network_id, mirrors_id);

CREATE TABLE bodies_seat (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  body_id TEXT NOT NULL REFERENCES bodies_body (id),
  term_id TEXT REFERENCES bodies_term (id),
  organisation_id TEXT REFERENCES directory_organisation (id),
  office TEXT CHECK (office IN ('chair', 'deputy_chair', 'secretary', 'treasurer', 'board_member')),
  position BIGINT NOT NULL,
  from_on TEXT,
  to_on TEXT,
  source TEXT NOT NULL,
  batch_id TEXT,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CHECK (from_on <= to_on)
);
CREATE INDEX bodies_seat_body ON bodies_seat (network_id, body_id, position);
CREATE INDEX bodies_seat_organisation ON bodies_seat (organisation_id, network_id);

CREATE TABLE bodies_accreditation (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  seat_id TEXT NOT NULL REFERENCES bodies_seat (id),
  person_id TEXT NOT NULL REFERENCES directory_person (id),
  capacity TEXT NOT NULL CHECK (capacity IN ('representative', 'alternate', 'technical', 'staff')),
  from_on TEXT,
  to_on TEXT,
  batch_id TEXT,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CHECK (from_on <= to_on)
);
CREATE INDEX bodies_accreditation_person ON bodies_accreditation (person_id, network_id);
CREATE INDEX bodies_accreditation_seat ON bodies_accreditation (seat_id, network_id);
CREATE INDEX bodies_seat_batch ON bodies_seat (network_id, batch_id);
CREATE INDEX bodies_accreditation_batch ON bodies_accreditation (network_id, batch_id);
