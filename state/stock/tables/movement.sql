CREATE TABLE stock.movement (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  warehouse character varying(3) NOT NULL,
  product_id bigint NOT NULL,
  quantity integer NOT NULL,
  reason stock.movement_reason NOT NULL,
  moved_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT movement_pkey PRIMARY KEY (id),
  CONSTRAINT movement_moves_something CHECK ((quantity <> 0)),
  CONSTRAINT movement_level_fkey FOREIGN KEY (warehouse, product_id) REFERENCES stock.level(warehouse, product_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX movement_level_idx ON stock.movement USING btree (warehouse, product_id, moved_at);

CREATE TRIGGER movement_changes_level BEFORE INSERT ON stock.movement FOR EACH ROW EXECUTE FUNCTION stock.apply_movement();

COMMENT ON TABLE stock.movement IS 'Only grows. To undo a movement, move it back';
