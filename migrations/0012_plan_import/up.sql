CREATE TABLE plan_import_change (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  batch_id TEXT NOT NULL REFERENCES imports_batch (id),
  position BIGINT NOT NULL,
  row_number BIGINT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('term', 'part', 'action', 'correction', 'state', 'cancellation')),
  unit_id TEXT,
  label TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (network_id, batch_id, position)
);
