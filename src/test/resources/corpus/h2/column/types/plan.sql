-- from.sql to to.sql

ALTER TABLE "PUBLIC"."T" ADD COLUMN "AA" CHARACTER LARGE OBJECT(100);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "B" DATE;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "BB" FLOAT(10);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "C" TIME(3);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "CC" DOUBLE PRECISION;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "D" TIMESTAMP;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "DD" TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "E" BINARY VARYING(10);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "EE" VARCHAR_IGNORECASE(10);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "F" REAL;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "FF" BINARY(4);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "G" TINYINT;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "GG" CHARACTER VARYING;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "H" SMALLINT;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "I" BOOLEAN;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "J" CHARACTER;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "K" NUMERIC(12, 2);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "L" CHARACTER(3);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "M" JAVA_OBJECT;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "N" INTERVAL DAY TO SECOND(3);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "O" TIME WITH TIME ZONE;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "P" NUMERIC(5);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "Q" NUMERIC;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "R" DECFLOAT;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "S" BINARY LARGE OBJECT;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "T" CHARACTER VARYING(3) ARRAY[5];
ALTER TABLE "PUBLIC"."T" ADD COLUMN "U" INTEGER ARRAY ARRAY;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "V" GEOMETRY(POINT, 4326);
ALTER TABLE "PUBLIC"."T" ADD COLUMN "W" UUID;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "X" JSON;
ALTER TABLE "PUBLIC"."T" ADD COLUMN "Y" ENUM('it''s', 'b');
ALTER TABLE "PUBLIC"."T" ADD COLUMN "Z" ROW("X" INTEGER, "Y" CHARACTER VARYING(3));

-- to.sql to from.sql

-- data-loss: table:PUBLIC.T/column:AA: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "AA";

-- data-loss: table:PUBLIC.T/column:B: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "B";

-- data-loss: table:PUBLIC.T/column:BB: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "BB";

-- data-loss: table:PUBLIC.T/column:C: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "C";

-- data-loss: table:PUBLIC.T/column:CC: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "CC";

-- data-loss: table:PUBLIC.T/column:D: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "D";

-- data-loss: table:PUBLIC.T/column:DD: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "DD";

-- data-loss: table:PUBLIC.T/column:E: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "E";

-- data-loss: table:PUBLIC.T/column:EE: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "EE";

-- data-loss: table:PUBLIC.T/column:F: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "F";

-- data-loss: table:PUBLIC.T/column:FF: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "FF";

-- data-loss: table:PUBLIC.T/column:G: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "G";

-- data-loss: table:PUBLIC.T/column:GG: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "GG";

-- data-loss: table:PUBLIC.T/column:H: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "H";

-- data-loss: table:PUBLIC.T/column:I: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "I";

-- data-loss: table:PUBLIC.T/column:J: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "J";

-- data-loss: table:PUBLIC.T/column:K: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "K";

-- data-loss: table:PUBLIC.T/column:L: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "L";

-- data-loss: table:PUBLIC.T/column:M: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "M";

-- data-loss: table:PUBLIC.T/column:N: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "N";

-- data-loss: table:PUBLIC.T/column:O: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "O";

-- data-loss: table:PUBLIC.T/column:P: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "P";

-- data-loss: table:PUBLIC.T/column:Q: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "Q";

-- data-loss: table:PUBLIC.T/column:R: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "R";

-- data-loss: table:PUBLIC.T/column:S: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "S";

-- data-loss: table:PUBLIC.T/column:T: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "T";

-- data-loss: table:PUBLIC.T/column:U: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "U";

-- data-loss: table:PUBLIC.T/column:V: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "V";

-- data-loss: table:PUBLIC.T/column:W: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "W";

-- data-loss: table:PUBLIC.T/column:Z: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "Z";

-- data-loss: table:PUBLIC.T/column:X: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "X";

-- data-loss: table:PUBLIC.T/column:Y: the column's values are gone
ALTER TABLE "PUBLIC"."T" DROP COLUMN "Y";
