package tandem.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesNamedTest {
  @Test
  void grantsNameTheirGranteesAndGrantedRoles() {
    assertThat(RolesNamed.in("""
        GRANT SELECT (a, "to"), UPDATE ON TABLE t, u TO reader, "Odd ""one", PUBLIC WITH GRANT OPTION;
        GRANT EXECUTE ON FUNCTION f(x text) TO GROUP callers GRANTED BY CURRENT_USER;
        REVOKE ALL ON SCHEMA s FROM Writer, SESSION_USER CASCADE;
        GRANT boss TO worker WITH ADMIN OPTION;
        REVOKE ADMIN OPTION FOR chief FROM helper;
        """)).containsExactly("reader", "Odd \"one", "callers", "writer", "boss", "worker", "chief", "helper");
  }

  @Test
  void ownersPoliciesDefaultPrivilegesAndSettingsNameRoles() {
    assertThat(RolesNamed.in("""
        ALTER TABLE t OWNER TO owner_a; -- OWNER TO commented
        CREATE POLICY p ON t FOR SELECT TO a, CURRENT_USER USING (x IN (1, 2)) WITH CHECK (y);
        ALTER POLICY p ON t TO b USING (true);
        ALTER DEFAULT PRIVILEGES FOR ROLE c, d IN SCHEMA s GRANT SELECT ON TABLES TO e;
        ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
        SET LOCAL ROLE g;
        SET SESSION AUTHORIZATION h;
        CREATE SCHEMA x AUTHORIZATION i;
        """)).containsExactly("owner_a", "a", "b", "c", "d", "e", "g", "h", "i");
  }

  @Test
  void userMappingsNameRolesAndSoDoStatementsThatAreBuilt() {
    assertThat(RolesNamed.in("""
        CREATE USER MAPPING IF NOT EXISTS FOR a SERVER x OPTIONS (password 'for b');
        ALTER USER MAPPING FOR PUBLIC SERVER x OPTIONS (SET password 'c');
        DROP USER MAPPING FOR "D" SERVER x;
        CREATE USER MAPPING FOR USER SERVER x;
        DO $$
        BEGIN
          EXECUTE format('ALTER ROLE "e %%" IN DATABASE %I SET work_mem = %L', current_database(), 'ALTER ROLE x');
        END
        $$;
        """)).containsExactly("a", "D", "e %");
  }

  @Test
  void whatTheScriptCreatesIsNotMissing() {
    assertThat(RolesNamed.in("""
        CREATE ROLE made;
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'also') THEN CREATE ROLE also; END IF;
        END $$;
        GRANT made TO also;
        ALTER ROLE also SET search_path = '';
        """)).isEmpty();
  }

  @Test
  void textIsNotRead() {
    assertThat(RolesNamed.in("""
        COMMENT ON TABLE t IS 'ALTER TABLE t OWNER TO nobody; GRANT x TO y';
        SELECT 'GRANT a TO b';
        ALTER TABLE t ALTER COLUMN a SET DEFAULT 'TO x';
        ALTER TABLE a RENAME TO b;
        """)).isEmpty();
  }
}
