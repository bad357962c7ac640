CREATE TABLE members_import_change (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  batch_id TEXT NOT NULL REFERENCES imports_batch (id),
  position BIGINT NOT NULL,
  row_number BIGINT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('organisation', 'membership', 'leaving', 'relation_end', 'person', 'post', 'post_end', 'seat', 'accreditation')),
  organisation_id TEXT,
  person_id TEXT,
  body_id TEXT,
  subject_id TEXT,
  subject_version BIGINT,
  PRIMARY KEY (network_id, batch_id, position)
);
