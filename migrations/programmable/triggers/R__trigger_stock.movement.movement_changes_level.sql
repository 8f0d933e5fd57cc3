CREATE OR REPLACE TRIGGER movement_changes_level BEFORE INSERT ON stock.movement FOR EACH ROW EXECUTE FUNCTION stock.apply_movement();
