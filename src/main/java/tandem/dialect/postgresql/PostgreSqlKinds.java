package tandem.dialect.postgresql;

import java.util.List;
import tandem.dialect.postgresql.kind.AccessMethodKind;
import tandem.dialect.postgresql.kind.AggregateKind;
import tandem.dialect.postgresql.kind.BaseTypeDefinitionKind;
import tandem.dialect.postgresql.kind.BaseTypeKind;
import tandem.dialect.postgresql.kind.CastKind;
import tandem.dialect.postgresql.kind.CheckKind;
import tandem.dialect.postgresql.kind.ClusteredKind;
import tandem.dialect.postgresql.kind.CollationKind;
import tandem.dialect.postgresql.kind.ColumnKind;
import tandem.dialect.postgresql.kind.CommentKind;
import tandem.dialect.postgresql.kind.CompositeTypeKind;
import tandem.dialect.postgresql.kind.ConversionKind;
import tandem.dialect.postgresql.kind.DefaultKind;
import tandem.dialect.postgresql.kind.DefaultPrivilegeKind;
import tandem.dialect.postgresql.kind.DomainConstraintKind;
import tandem.dialect.postgresql.kind.DomainKind;
import tandem.dialect.postgresql.kind.EnumKind;
import tandem.dialect.postgresql.kind.EventTriggerKind;
import tandem.dialect.postgresql.kind.ExclusionKind;
import tandem.dialect.postgresql.kind.ExtensionKind;
import tandem.dialect.postgresql.kind.ForeignDataWrapperKind;
import tandem.dialect.postgresql.kind.ForeignKeyKind;
import tandem.dialect.postgresql.kind.ForeignTableKind;
import tandem.dialect.postgresql.kind.GrantKind;
import tandem.dialect.postgresql.kind.IdentityKind;
import tandem.dialect.postgresql.kind.IndexKind;
import tandem.dialect.postgresql.kind.InheritsKind;
import tandem.dialect.postgresql.kind.LanguageKind;
import tandem.dialect.postgresql.kind.MaterializedViewKind;
import tandem.dialect.postgresql.kind.NotNullKind;
import tandem.dialect.postgresql.kind.OperatorClassKind;
import tandem.dialect.postgresql.kind.OperatorFamilyKind;
import tandem.dialect.postgresql.kind.OperatorFamilyMemberKind;
import tandem.dialect.postgresql.kind.OperatorKind;
import tandem.dialect.postgresql.kind.OwnedByKind;
import tandem.dialect.postgresql.kind.OwnerKind;
import tandem.dialect.postgresql.kind.PartitionKind;
import tandem.dialect.postgresql.kind.PolicyKind;
import tandem.dialect.postgresql.kind.PrimaryKeyKind;
import tandem.dialect.postgresql.kind.PublicationKind;
import tandem.dialect.postgresql.kind.PublishedSchemaKind;
import tandem.dialect.postgresql.kind.PublishedTableKind;
import tandem.dialect.postgresql.kind.RangeTypeKind;
import tandem.dialect.postgresql.kind.ReplicaIdentityKind;
import tandem.dialect.postgresql.kind.RoutineKind;
import tandem.dialect.postgresql.kind.RuleKind;
import tandem.dialect.postgresql.kind.SchemaKind;
import tandem.dialect.postgresql.kind.SequenceKind;
import tandem.dialect.postgresql.kind.ServerKind;
import tandem.dialect.postgresql.kind.SettingKind;
import tandem.dialect.postgresql.kind.StatisticsKind;
import tandem.dialect.postgresql.kind.SubscriptionKind;
import tandem.dialect.postgresql.kind.TableKind;
import tandem.dialect.postgresql.kind.TextSearchConfigurationKind;
import tandem.dialect.postgresql.kind.TextSearchDictionaryKind;
import tandem.dialect.postgresql.kind.TextSearchMappingKind;
import tandem.dialect.postgresql.kind.TextSearchParserKind;
import tandem.dialect.postgresql.kind.TextSearchTemplateKind;
import tandem.dialect.postgresql.kind.TransformKind;
import tandem.dialect.postgresql.kind.TriggerKind;
import tandem.dialect.postgresql.kind.TypedKind;
import tandem.dialect.postgresql.kind.UniqueKind;
import tandem.dialect.postgresql.kind.UserMappingKind;
import tandem.dialect.postgresql.kind.ViewDefaultKind;
import tandem.dialect.postgresql.kind.ViewKind;
import tandem.kind.ObjectKind;

/**
 * The kinds of PostgreSQL in rank order: what others are parts of comes before its parts, and facts come
 * last. A new kind is one line here.
 */
final class PostgreSqlKinds {
  private PostgreSqlKinds() {}

  static List<ObjectKind<?>> all() {
    return List.of(
        new SchemaKind(),
        new ExtensionKind(),
        new AccessMethodKind(),
        new ForeignDataWrapperKind(),
        new ServerKind(),
        new LanguageKind(),
        new UserMappingKind(),
        new CollationKind(),
        new TextSearchParserKind(),
        new TextSearchTemplateKind(),
        new TextSearchDictionaryKind(),
        new TextSearchConfigurationKind(),
        new TextSearchMappingKind(),
        new BaseTypeKind(),
        new BaseTypeDefinitionKind(),
        new EnumKind(),
        new DomainKind(),
        new DomainConstraintKind(),
        new CompositeTypeKind(),
        new RangeTypeKind(),
        new CastKind(),
        new TransformKind(),
        new OperatorKind(),
        new OperatorFamilyKind(),
        new OperatorFamilyMemberKind(),
        new OperatorClassKind(),
        new ConversionKind(),
        new SequenceKind(),
        new TableKind(),
        new ForeignTableKind(),
        new ColumnKind(),
        new DefaultKind(),
        new IdentityKind(),
        new NotNullKind(),
        new OwnedByKind(),
        RoutineKind.functions(),
        RoutineKind.procedures(),
        new AggregateKind(),
        new PrimaryKeyKind(),
        new UniqueKind(),
        new ExclusionKind(),
        new CheckKind(),
        new ForeignKeyKind(),
        new ViewKind(),
        new ViewDefaultKind(),
        new MaterializedViewKind(),
        new IndexKind(),
        new StatisticsKind(),
        new ClusteredKind(),
        new ReplicaIdentityKind(),
        new PartitionKind(),
        new InheritsKind(),
        new TypedKind(),
        new TriggerKind(),
        new PolicyKind(),
        new RuleKind(),
        new EventTriggerKind(),
        new PublicationKind(),
        new PublishedTableKind(),
        new PublishedSchemaKind(),
        new SubscriptionKind(),
        SettingKind.ofDatabase(),
        SettingKind.ofRole(),
        new OwnerKind(),
        new GrantKind(),
        new DefaultPrivilegeKind(),
        new CommentKind());
  }
}
