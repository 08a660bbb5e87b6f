package vn.soat.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.conf.RuleConfig;
import org.drools.ruleunits.impl.factory.AbstractRuleUnit;
import org.drools.ruleunits.impl.sessions.RuleUnitExecutorImpl;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.conf.EventProcessingOption;

/** Rules that are compiled by a test and not by the build. */
final class CompiledRules {

  private final Model model;
  private final Map<String, Rule> rules;

  private CompiledRules(Model model) {
    this.model = model;
    this.rules =
        model.getRules().stream().collect(Collectors.toMap(Rule::getName, Function.identity()));
  }

  /**
   * Compiles a file of rules as the build does.
   *
   * @throws IllegalArgumentException if it does not compile
   */
  static CompiledRules of(String drl) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/vn/soat/rules/changed.drl", drl);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (!builder.getResults().getMessages().isEmpty()) {
      throw new IllegalArgumentException(builder.getResults().toString());
    }
    return new CompiledRules(
        model((InternalKieModule) builder.getKieModule(ExecutableModelProject.class)));
  }

  private static Model model(InternalKieModule module) {
    String name =
        module.getFileNames().stream()
            .filter(file -> file.matches(".*/Rules[0-9A-F]+_DraftUnit\\.class"))
            .findFirst()
            .orElseThrow()
            .replace(".class", "")
            .replace('/', '.');
    try {
      return (Model)
          new ModuleLoader(module).loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One of the rules, alone. */
  RuleUnit<DraftUnit> alone(String name) {
    return new Alone(
        KieBaseBuilder.createKieBaseFromModel(
            new OneRule(model, rules.get(name)), EventProcessingOption.CLOUD));
  }

  /** Drools' own loader leaves the making of classes to a library that the program does without. */
  private static final class ModuleLoader extends ClassLoader {

    private final InternalKieModule module;

    ModuleLoader(InternalKieModule module) {
      super(CompiledRules.class.getClassLoader());
      this.module = module;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = module.getBytes(name.replace('.', '/') + ".class");
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }

  private record OneRule(Model all, Rule rule) implements Model {

    @Override
    public String getName() {
      return all.getName();
    }

    @Override
    public String getPackageName() {
      return all.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Global> getGlobals() {
      return all.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
      return List.of(rule);
    }

    @Override
    public List<Query> getQueries() {
      return all.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return all.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return all.getEntryPoints();
    }
  }

  /** What the build writes for all rules together. */
  private static final class Alone extends AbstractRuleUnit<DraftUnit> {

    private final InternalRuleBase base;

    Alone(InternalRuleBase base) {
      super(DraftUnit.class);
      this.base = base;
    }

    @Override
    protected RuleUnitInstance<DraftUnit> internalCreateInstance(
        DraftUnit unit, RuleConfig config) {
      ReteEvaluator session = new RuleUnitExecutorImpl(base);
      return new DraftUnitRuleUnitInstance(this, unit, session, config);
    }
  }
}
