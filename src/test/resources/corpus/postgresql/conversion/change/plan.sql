-- from.sql to to.sql

-- rebuild: conversion:app.back: dropped and made anew: nothing of a conversion can be changed in place
DROP CONVERSION app.back;

-- rebuild: conversion:app.latin: dropped and made anew: nothing of a conversion can be changed in place
DROP CONVERSION app.latin;

-- rebuild: conversion:app.other: dropped and made anew: nothing of a conversion can be changed in place
DROP CONVERSION app.other;
CREATE CONVERSION app.back FOR 'UTF8' TO 'LATIN2' FROM pg_catalog.utf8_to_iso8859;
ALTER CONVERSION app.back OWNER TO pg_monitor;
CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
COMMENT ON CONVERSION app.latin IS 'two';
CREATE DEFAULT CONVERSION app.other FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;

-- to.sql to from.sql

-- rebuild: conversion:app.back: dropped and made anew: nothing of a conversion can be changed in place
DROP CONVERSION app.back;

-- rebuild: conversion:app.latin: dropped and made anew: nothing of a conversion can be changed in place
DROP CONVERSION app.latin;

-- rebuild: conversion:app.other: dropped and made anew: nothing of a conversion can be changed in place
DROP CONVERSION app.other;
CREATE CONVERSION app.back FOR 'UTF8' TO 'LATIN1' FROM pg_catalog.utf8_to_iso8859_1;
CREATE DEFAULT CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
COMMENT ON CONVERSION app.latin IS 'one';
CREATE CONVERSION app.other FOR 'LATIN1' TO 'UTF8' FROM pg_catalog.iso8859_1_to_utf8;
