package nastavnik;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;

/**
 * What the prepared list of beans cannot hold. A repository is made, and its queries are read, when it is first asked; without
 * the list {@code spring.data.jpa.repositories.bootstrap-mode=lazy} does the same. And since a bean of the portal is called by its
 * class, whoever wants one is told its name, so that it is not sought among all.
 */
class PreparedAutowiring extends ContextAnnotationAutowireCandidateResolver {

    @Override
    protected boolean isLazy(DependencyDescriptor wanted) {
        return Repository.class.isAssignableFrom(wanted.getDependencyType()) || super.isLazy(wanted);
    }

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
        var named = super.getSuggestedName(wanted);
        return named == null ? wanted.getDependencyType().getName() : named;
    }
}
