package nastavnik.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.MethodVisitor;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.CodeFlow;
import org.springframework.expression.spel.CompilablePropertyAccessor;

/**
 * Reads the components of records in expressions of templates. Spring's own accessor looks for a method at each reading
 * where the record is not public, as rows of lists are not, and Thymeleaf asks each time whether its class is a forbidden
 * one: together a fifth of a list's work (docs/decisions/0107). A record of the portal only hands out what it was made of.
 *
 * <p>Public for compiled expressions, which call {@link #component}: the class of a row they could not name.
 */
public final class RecordAccessor implements CompilablePropertyAccessor {

    private static final Class<?>[] RECORDS = {Record.class};

    private static final String CALLED = RecordAccessor.class.getName().replace('.', '/');
    private static final String CALLED_WITH =
            MethodType.methodType(Object.class, Object.class, String.class).toMethodDescriptorString();

    private static final ClassValue<Map<String, MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            var readers = new HashMap<String, MethodHandle>();
            if (type.getPackageName().startsWith("nastavnik")) {
                for (var component : type.getRecordComponents()) {
                    readers.put(component.getName(), reader(component));
                }
            }
            return readers;
        }
    };

    @Override
    public Class<?>[] getSpecificTargetClasses() {
        return RECORDS;
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target instanceof Record && COMPONENTS.get(target.getClass()).containsKey(name);
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        return new TypedValue(component(target, name));
    }

    /**
     * A component of a record, by its name. Spring keeps an accessor that has read, and compiled expressions stay as they are,
     * whatever comes next: then the refusal makes it look again.
     *
     * @throws AccessException where the target is no record of the portal, or has no such component
     */
    public static @Nullable Object component(@Nullable Object target, String name) throws AccessException {
        var reader =
                target instanceof Record ? COMPONENTS.get(target.getClass()).get(name) : null;
        if (reader == null) {
            throw new AccessException("No component " + name);
        }
        try {
            return reader.invokeExact(target);
        } catch (Throwable failed) {
            throw new AccessException(
                    "Cannot read " + name, failed instanceof Exception known ? known : new Exception(failed));
        }
    }

    @Override
    public boolean isCompilable() {
        return true;
    }

    /** The next record may be of another type. */
    @Override
    public Class<?> getPropertyType() {
        return Object.class;
    }

    @Override
    public void generateCode(String name, MethodVisitor method, CodeFlow flow) {
        if (flow.lastDescriptor() == null) {
            flow.loadTarget(method);
        }
        method.visitLdcInsn(name);
        method.visitMethodInsn(INVOKESTATIC, CALLED, "component", CALLED_WITH, false);
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
            throws AccessException {
        throw new AccessException("A record is not written");
    }

    private static MethodHandle reader(RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
