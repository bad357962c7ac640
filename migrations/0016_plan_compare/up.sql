-- That a unit of a newer plan goes on from a unit of an older one, or that it does not: said by a person, and taken
-- back by another fact, never overwritten.
CREATE TABLE plan_descent (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  unit_id TEXT NOT NULL REFERENCES documents_unit (id),
  from_unit_id TEXT NOT NULL REFERENCES documents_unit (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  from_plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'other')),
  reason TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  recorded_by TEXT NOT NULL,
  replaced_at BIGINT,
  CHECK (unit_id <> from_unit_id)
);
CREATE INDEX plan_descent_plans ON plan_descent (network_id, plan_id, from_plan_id, replaced_at);
CREATE INDEX plan_descent_unit ON plan_descent (network_id, unit_id, replaced_at);
CREATE INDEX plan_descent_from ON plan_descent (network_id, from_unit_id, replaced_at);
