INSERT INTO "a.b'c"."T ""x""" VALUES (1);
