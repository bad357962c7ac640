CREATE TABLE plan_import_draft (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  made_by TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sheet TEXT NOT NULL,
  way TEXT NOT NULL,
  batch_id TEXT,
  created_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX plan_import_draft_end ON plan_import_draft (network_id, ends_at);

CREATE TABLE plan_import_way (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  headings TEXT NOT NULL,
  way TEXT NOT NULL,
  used_at BIGINT NOT NULL,
  PRIMARY KEY (network_id, headings)
);

CREATE TABLE plan_import_batch (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_slug TEXT NOT NULL,
  is_new_plan BIGINT NOT NULL CHECK (is_new_plan IN (0, 1)),
  headings TEXT NOT NULL,
  file_name TEXT NOT NULL,
  row_count BIGINT NOT NULL,
  tally TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  undone_by TEXT,
  undone_at BIGINT,
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE INDEX plan_import_batch_list ON plan_import_batch (network_id, made_at);

CREATE TABLE plan_import_change (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  batch_id TEXT NOT NULL REFERENCES plan_import_batch (id),
  position BIGINT NOT NULL,
  row_number BIGINT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('term', 'part', 'action', 'correction', 'state', 'cancellation')),
  unit_id TEXT,
  label TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (network_id, batch_id, position)
);
