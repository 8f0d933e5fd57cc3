CREATE OR REPLACE TRIGGER order_line_touches_order AFTER INSERT OR DELETE OR UPDATE ON shop.order_line FOR EACH ROW EXECUTE FUNCTION shop.touch_order();
