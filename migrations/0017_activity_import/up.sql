CREATE TABLE activity_import_batch (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  file_name TEXT NOT NULL,
  row_count BIGINT NOT NULL,
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  undone_by TEXT,
  undone_at BIGINT,
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE INDEX activity_import_batch_list ON activity_import_batch (network_id, made_at);

CREATE TABLE activity_import_change (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  batch_id TEXT NOT NULL REFERENCES activity_import_batch (id),
  position BIGINT NOT NULL,
  row_number BIGINT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('recorded', 'corrected', 'restored')),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  version BIGINT NOT NULL,
  PRIMARY KEY (network_id, batch_id, position)
);
CREATE INDEX activity_import_change_activity ON activity_import_change (network_id, activity_id);
