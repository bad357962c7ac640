CREATE TABLE activity_import_change (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  batch_id TEXT NOT NULL REFERENCES imports_batch (id),
  position BIGINT NOT NULL,
  row_number BIGINT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('recorded', 'corrected', 'restored')),
  activity_id TEXT NOT NULL REFERENCES activity_activity (id),
  version BIGINT NOT NULL,
  PRIMARY KEY (network_id, batch_id, position)
);
CREATE INDEX activity_import_change_activity ON activity_import_change (network_id, activity_id);
