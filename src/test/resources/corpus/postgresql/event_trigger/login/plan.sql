-- from.sql to to.sql

CREATE EVENT TRIGGER greets ON login
  EXECUTE FUNCTION public.f();
ALTER EVENT TRIGGER greets DISABLE;

-- to.sql to from.sql

DROP EVENT TRIGGER greets;
